//! Code lists as genericode (OASIS genericode 1.0), as the eForms SDK publishes them: a `code` and a
//! label for each language in each row.

use super::file::{Bad, Labels, add};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use vocabulary::Language;

/// A genericode file is seven levels deep.
const DEEPEST: usize = 32;

/// Reads a file.
///
/// # Errors
/// The first line that does not fit.
pub fn read(text: &str) -> Result<Labels, Bad> {
    let mut reader = Reader::from_str(text);
    let mut list = List::default();
    let mut lines = Lines {
        text,
        at: 0,
        line: 1,
    };
    loop {
        let event = reader.read_event();
        let line = lines.at(reader.buffer_position());
        match event.map_err(|error| Bad::new(line, error.to_string()))? {
            Event::Start(tag) => list.open(&tag, line)?,
            Event::Empty(tag) => {
                list.open(&tag, line)?;
                list.close(line)?;
            }
            Event::End(_) => list.close(line)?,
            Event::Text(text) => list.text.push_str(&text),
            Event::CData(text) => list.text.push_str(&text),
            Event::GeneralRef(reference) => match reference.resolve_char_ref() {
                Ok(Some(character)) => list.text.push(character),
                Ok(None) => match resolve_predefined_entity(&reference) {
                    Some(text) => list.text.push_str(text),
                    None => {
                        return Err(Bad::new(
                            line,
                            format!("there is no entity \"{}\" in a code list", &*reference),
                        ));
                    }
                },
                Err(error) => return Err(Bad::new(line, error.to_string())),
            },
            Event::DocType(_) => return Err(Bad::new(line, "a code list has no document type")),
            Event::Eof => break,
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
    if !list.path.is_empty() {
        return Err(Bad::new(lines.line, "the file is cut short"));
    }
    if list.labels.is_empty() {
        return Err(Bad::new(lines.line, "there are no codes"));
    }
    Ok(list.labels)
}

/// Counts lines while the reader moves on.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    fn at(&mut self, position: u64) -> u64 {
        let position = usize::try_from(position)
            .unwrap_or(usize::MAX)
            .min(self.text.len());
        let passed = &self.text.as_bytes()[self.at.min(position)..position];
        self.line += passed.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.at = position;
        self.line
    }
}

/// What has been read so far.
#[derive(Default)]
struct List {
    /// Local names of the elements that are open.
    path: Vec<String>,
    text: String,
    /// Attribute `Identifier` of the `LongName` that is open.
    identifier: Option<String>,
    own_name: Option<String>,
    /// The list of which this one is a part; its codes mean the same there.
    parent_name: Option<String>,
    /// Attribute `ColumnRef` of the `Value` that is open.
    column: Option<String>,
    /// Values of the row that is open, by column.
    row: BTreeMap<String, String>,
    labels: Labels,
}

impl List {
    fn open(&mut self, tag: &BytesStart<'_>, line: u64) -> Result<(), Bad> {
        let name = tag.local_name().as_ref().to_owned();
        if self.path.is_empty() && name != "CodeList" {
            return Err(Bad::new(line, format!("\"{name}\" is no genericode list")));
        }
        if self.path.len() >= DEEPEST {
            return Err(Bad::new(line, "elements stand too deep in each other"));
        }
        let attribute = |wanted: &str| {
            let found = tag
                .attributes()
                .flatten()
                .find(|attribute| attribute.key.as_ref() == wanted);
            found.map(|attribute| attribute.value.clone().into_owned())
        };
        match name.as_str() {
            "LongName" => self.identifier = attribute("Identifier"),
            "Value" => self.column = attribute("ColumnRef"),
            "Row" => self.row.clear(),
            _ => {}
        }
        self.text.clear();
        self.path.push(name);
        Ok(())
    }

    fn close(&mut self, line: u64) -> Result<(), Bad> {
        let name = self.path.pop().unwrap_or_default();
        let text = self.text.trim().to_owned();
        self.text.clear();
        match (name.as_str(), self.path.last().map(String::as_str)) {
            ("LongName", Some("Identification")) => match self.identifier.as_deref() {
                None => self.own_name = Some(text),
                Some("eFormsParentId") => self.parent_name = Some(text),
                Some(_) => {}
            },
            ("SimpleValue", Some("Value")) => {
                let column = self
                    .column
                    .take()
                    .ok_or_else(|| Bad::new(line, "a value has no column"))?;
                self.row.insert(column, text);
            }
            ("Row", Some("SimpleCodeList")) => self.finish_row(line)?,
            _ => {}
        }
        Ok(())
    }

    fn finish_row(&mut self, line: u64) -> Result<(), Bad> {
        let row = std::mem::take(&mut self.row);
        let list = self
            .parent_name
            .as_ref()
            .or(self.own_name.as_ref())
            .filter(|name| !name.is_empty());
        let list = list.ok_or_else(|| Bad::new(line, "the list has no name"))?;
        let code = row.get("code").filter(|code| !code.is_empty());
        let code = code.ok_or_else(|| Bad::new(line, "a row has no code"))?;
        let mut languages = 0;
        for (column, label) in &row {
            let Some(language) = column.strip_suffix("_label") else {
                continue;
            };
            let Some(language) = Language::of_alpha3(&language.to_uppercase()) else {
                continue;
            };
            languages += 1;
            add(
                &mut self.labels,
                line,
                list,
                code,
                language.code(),
                label,
                None,
            )?;
        }
        if let (0, Some(name)) = (languages, row.get("Name")) {
            add(
                &mut self.labels,
                line,
                list,
                code,
                Language::English.code(),
                name,
                None,
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(identification: &str, rows: &str) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- made -->\n\
             <gc:CodeList xmlns:gc=\"http://docs.oasis-open.org/codelist/ns/genericode/1.0/\">\n\
             <Identification><ShortName>X</ShortName>{identification}</Identification>\n\
             <ColumnSet><Column Id=\"code\"/></ColumnSet>\n<SimpleCodeList>\n{rows}\n</SimpleCodeList>\n</gc:CodeList>\n"
        )
    }

    fn value(column: &str, text: &str) -> String {
        format!("<Value ColumnRef=\"{column}\"><SimpleValue>{text}</SimpleValue></Value>")
    }

    fn rows(text: &str) -> Vec<[String; 4]> {
        let labels = read(text).expect("a code list");
        labels
            .into_values()
            .map(|row| [row.list, row.code, row.language, row.label])
            .collect()
    }

    const NAME: &str = "<LongName>reserved-procurement</LongName>";

    #[test]
    fn every_language_of_a_row_is_a_label() {
        let row = format!(
            "<Row>{}{}{}{}</Row>",
            value("code", "res-ws"),
            value("Name", "Reserved"),
            value("deu_label", "Werkstätten &amp; Betriebe"),
            value("eng_label", "Work&#115;hops &lt;sheltered&gt;"),
        );
        assert_eq!(
            rows(&list(NAME, &row)),
            [
                [
                    "reserved-procurement",
                    "res-ws",
                    "de",
                    "Werkstätten & Betriebe"
                ],
                [
                    "reserved-procurement",
                    "res-ws",
                    "en",
                    "Workshops <sheltered>"
                ],
            ],
        );
    }

    #[test]
    fn a_list_without_languages_has_its_names_in_english() {
        let row = format!(
            "<Row>{}{}</Row>",
            value("code", "none"),
            value("Name", "None")
        );
        assert_eq!(
            rows(&list(NAME, &row)),
            [["reserved-procurement", "none", "en", "None"]]
        );
    }

    #[test]
    fn a_part_of_a_list_belongs_to_the_list() {
        let identification = "<LongName>nuts-mlt-lvl3</LongName>\
            <LongName Identifier=\"listId\">http://publications.europa.eu/resource/authority/nuts</LongName>\
            <LongName Identifier=\"eFormsParentId\">nuts</LongName>";
        let row = format!(
            "<Row>{}{}</Row>",
            value("code", "MT001"),
            value("mlt_label", "Malta")
        );
        assert_eq!(
            rows(&list(identification, &row)),
            [["nuts", "MT001", "mt", "Malta"]]
        );
    }

    #[test]
    fn what_does_not_fit_is_named_with_its_line() {
        let refused = |text: &str| read(text).expect_err("no code list").to_string();
        let row = format!(
            "<Row>{}{}</Row>",
            value("code", "a"),
            value("eng_label", "A")
        );

        assert_eq!(
            refused("<html>\n</html>"),
            "line 1: \"html\" is no genericode list"
        );
        assert_eq!(refused(&list(NAME, "")), "line 10: there are no codes");
        assert_eq!(refused(&list("", &row)), "line 7: the list has no name");
        assert_eq!(
            refused(&list(NAME, &format!("<Row>{}</Row>", value("Name", "A")))),
            "line 7: a row has no code"
        );
        assert_eq!(
            refused(&list(NAME, &format!("{row}\n{row}"))),
            "line 8: a was there already"
        );
        assert_eq!(
            refused(&list(NAME, &row.replace('A', "&lol;"))),
            "line 7: there is no entity \"lol\" in a code list",
        );
        assert_eq!(
            refused("<!DOCTYPE x [<!ENTITY lol \"lol\">]>\n<CodeList/>"),
            "line 1: a code list has no document type",
        );
        let whole = list(NAME, &row);
        assert_eq!(
            refused(&whole[..whole.len() - 33]),
            "line 8: the file is cut short"
        );
        assert_eq!(
            refused(&"<CodeList>".repeat(50)),
            "line 1: elements stand too deep in each other"
        );
        assert!(refused("<CodeList>\n<Row>\n</Wrong>").starts_with("line 3: "));
    }
}
