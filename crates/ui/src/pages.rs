//! The frame and the fields, rendered.

use std::collections::BTreeMap;

use askama::Template;
use vocabulary::Language;

use crate::{Choice, Filled, Shell, is_refused};

/// Answers what the macros of `ui/field.html` ask a form.
#[derive(Default)]
struct Form {
    values: BTreeMap<&'static str, Vec<&'static str>>,
    errors: Vec<(&'static str, &'static str)>,
}

impl Filled for Form {
    fn value(&self, name: &str) -> &str {
        self.values.get(name).map_or("", |values| values[0])
    }
    fn has(&self, name: &str, value: &str) -> bool {
        self.values
            .get(name)
            .is_some_and(|values| values.contains(&value))
    }
    fn errors(&self) -> Vec<(&str, &str)> {
        self.errors.clone()
    }
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "base.html" %}
{% import "ui/field.html" as field %}
{% block content %}<h1>{{ shell.title }}</h1>
<form method="post">
{{ field::summary(form) }}
{{ field::text(form, "name", "Name", "As it stands in the charter", true, "organization") }}
{{ field::email(form, "email", label) }}
{{ field::password(form, "password", label) }}
{{ field::number(form, "employees", label) }}
{{ field::date(form, "day", label) }}
{{ field::time(form, "start", label) }}
{{ field::datetime(form, "closes", label) }}
{{ field::url(form, "site", label) }}
{{ field::tel(form, "tel", label) }}
{{ field::textarea(form, "note", label, rows=8) }}
{{ field::select(form, "country", label, countries, empty="Choose") }}
{{ field::radios(form, "kind", "Which kind?", self.countries(), required=true) }}
{{ field::checkboxes(form, "topics", label, countries) }}
{{ field::checkbox(form, "agree", label, required=true) }}
{{ field::file(form, "agenda", label, accept=".pdf") }}
{{ field::many(form, "languages", label, countries) }}
{{ field::hidden("step", 2) }}
</form>{% endblock %}"#
)]
struct Page {
    shell: Shell,
    form: Form,
    label: String,
    countries: Vec<Choice>,
}

impl Page {
    fn countries(&self) -> Vec<Choice> {
        self.countries.clone()
    }
}

fn page(form: Form) -> Page {
    Page {
        shell: Shell::new(
            Language::English,
            "Register <here>",
            "Guildhall",
            "/organisations/new",
        ),
        form,
        label: "A label".to_owned(),
        countries: vec![
            Choice::new("FI", "Finland"),
            Choice::new("BE", "Belgium").with_help("Three regions"),
        ],
    }
}

#[test]
fn a_refused_field_says_so_beside_itself_and_in_the_summary() {
    let form = Form {
        values: BTreeMap::from([
            ("name", vec!["<Ada>"]),
            ("country", vec!["BE"]),
            ("topics", vec!["FI", "BE"]),
        ]),
        errors: vec![
            ("name", "Too short"),
            ("kind", "One is needed."),
            ("elsewhere", "Not a field of this page."),
        ],
    };
    let page = page(form);
    let blind = page.render().expect("renders");
    assert!(blind.contains(r##"<a class="ds-link" href="#field-name">Too short</a>"##));
    assert!(is_refused(&blind));
    let html = page.render().expect("renders");
    let name = html
        .lines()
        .find(|line| line.contains("name=\"name\""))
        .expect("the field");
    assert_eq!(
        name,
        "<input class=\"ds-input\" type=\"text\" id=\"field-name\" name=\"name\" value=\"&#60;Ada&#62;\" \
         autocomplete=\"organization\" required aria-describedby=\"field-name-help field-name-error\" aria-invalid=\"true\" >"
    );
    for expected in [
        r##"<a class="ds-link" href="#field-name">Name: Too short</a>"##,
        r##"<a class="ds-link" href="#field-kind">Which kind? One is needed.</a>"##,
        r##"<a class="ds-link" href="#field-elsewhere">Not a field of this page.</a>"##,
        r#"<p class="ds-validation-message" data-field="validation" id="field-name-error"><span class="ds-sr-only">Error: </span>Too short</p>"#,
        r#"<option value="BE" selected>Belgium</option>"#,
        r#"<option value="FI">Finland</option>"#,
        r#"id="field-topics-FI" name="topics" value="FI" checked"#,
        "<div class=\"field-pair\">",
        r#"id="field-languages-BE" name="languages" value="BE" aria-describedby="field-languages-BE-help""#,
        r#"id="field-kind-FI" name="kind" value="FI" required"#,
    ] {
        assert!(html.contains(expected), "{expected} is missing in {html}");
    }
}

#[test]
fn a_fresh_form_complains_about_nothing() {
    let html = page(Form::default()).render().expect("renders");
    assert!(!is_refused(&html));
    for unexpected in [
        "aria-invalid",
        "ds-error-summary",
        "ds-validation-message",
        " checked",
        " selected",
    ] {
        assert!(!html.contains(unexpected), "{unexpected} in {html}");
    }
}

/// What the Content-Security-Policy of the house forbids in a page.
const FORBIDDEN: [&str; 6] = [
    " style=",
    "<style",
    " onclick=",
    " onchange=",
    "javascript:",
    "<script>",
];

#[test]
fn a_page_is_allowed_by_a_policy_without_inline_script_and_style() {
    let html = page(Form::default()).render().expect("renders");
    for forbidden in FORBIDDEN {
        assert!(!html.contains(forbidden), "{forbidden} in {html}");
    }
    assert!(html.contains("<title>Register &#60;here&#62; – Guildhall</title>"));
}

#[test]
fn no_part_brings_inline_script_or_style() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/ui");
    let parts: Vec<_> = std::fs::read_dir(folder).expect("the parts").collect();
    assert!(parts.len() > 20);
    for part in parts {
        let path = part.expect("a part").path();
        let text = std::fs::read_to_string(&path).expect("a text");
        for forbidden in FORBIDDEN {
            assert!(
                !text.contains(forbidden),
                "{forbidden} in {}",
                path.display()
            );
        }
    }
}
