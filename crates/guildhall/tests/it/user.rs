//! `guildhall user`.

use crate::desk::Desk;
use members::{capacity, operator, person, secretary, sign_in};
use sea_orm::EntityTrait;
use store::mail;

const SECRET: &str = "correct horse battery\n";

fn created(desk: &Desk) {
    let said = desk.run_with(
        &["user", "create", "Ada@Example.org", "Ada Lovelace"],
        SECRET,
    );
    assert_eq!(
        (said.code, said.out.as_str()),
        (0, "ada@example.org has an account.\n"),
        "{said:?}"
    );
}

#[test]
fn an_account_is_verified_and_has_the_password_that_was_read() {
    let desk = Desk::new();
    created(&desk);
    testkit::block_on(async {
        let store = desk.store().await;
        let people = person::Entity::find().all(store.db()).await.unwrap();
        let [ada] = people.as_slice() else {
            panic!("one person: {people:?}")
        };
        assert_eq!(
            (ada.email.as_str(), ada.name.as_str()),
            ("ada@example.org", "Ada Lovelace")
        );
        assert!(ada.verified_at.is_some());
        assert!(
            ada.password_hash
                .as_deref()
                .unwrap()
                .starts_with("$argon2id$")
        );
    });
}

#[test]
fn what_is_wrong_is_said() {
    let desk = Desk::new();
    created(&desk);
    let said = |arguments: &[&str], input: &str| {
        let said = desk.run_with(arguments, input);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{said:?}");
        said.err
    };
    assert_eq!(
        said(&["user", "create", "ada@example.org", "Ada"], SECRET),
        "guildhall: there is an account with this e-mail address already\n",
    );
    assert_eq!(
        said(&["user", "create", "ben@example.org", "Ben"], ""),
        "guildhall: the first line of standard input is to be the password\n",
    );
    assert!(
        said(&["user", "create", "ben@example.org", "Ben"], "short\n").starts_with("guildhall: ")
    );
    assert!(said(&["user", "create", "nobody", "Ben"], SECRET).starts_with("guildhall: "));
    assert_eq!(
        said(&["user", "grant", "ben@example.org", "operator"], ""),
        "guildhall: there is no account with this e-mail address\n",
    );
    assert_eq!(
        said(
            &["user", "grant", "ada@example.org", "secretary", "nowhere"],
            ""
        ),
        "guildhall: there is no network \"nowhere\": the name is the one in its address, such as procura-plus\n",
    );
    assert_eq!(
        said(
            &[
                "user",
                "grant",
                "ada@example.org",
                "administrator",
                "nowhere"
            ],
            ""
        ),
        "guildhall: there is no organisation \"nowhere\": the name is the one in its address, such as city-of-ghent\n",
    );
}

#[test]
fn a_new_password_ends_every_sign_in() {
    let desk = Desk::new();
    created(&desk);
    let hash = async || {
        let store = desk.store().await;
        let ada = person::Entity::find()
            .one(store.db())
            .await
            .unwrap()
            .unwrap();
        ada.password_hash.unwrap()
    };
    let before = testkit::block_on(hash());
    testkit::block_on(async {
        let store = desk.store().await;
        let ada = person::Entity::find()
            .one(store.db())
            .await
            .unwrap()
            .unwrap();
        let tx = store.begin(store::Actor::System).await.unwrap();
        tx.insert(sign_in::Model {
            id: uuid::Uuid::now_v7(),
            person_id: ada.id,
            digest: web::ticket::digest("a cookie"),
            organisation_id: None,
            at: tx.now(),
            seen_at: tx.now(),
            address: None,
            agent: None,
        })
        .await
        .unwrap();
        tx.commit().await.unwrap();
    });

    let said = desk.run_with(
        &[
            "user",
            "reset-password",
            "ada@example.org",
            "--public-url",
            "https://house.example",
        ],
        "another long secret\n",
    );

    let expected = "ada@example.org has a new password and is signed out everywhere.\n";
    assert_eq!((said.code, said.out.as_str()), (0, expected), "{said:?}");
    assert_ne!(testkit::block_on(hash()), before);
    testkit::block_on(async {
        let store = desk.store().await;
        assert!(
            sign_in::Entity::find()
                .all(store.db())
                .await
                .unwrap()
                .is_empty()
        );
        let told = mail::Entity::find().one(store.db()).await.unwrap().unwrap();
        let link = "https://house.example/password-reset";
        assert!(told.body.contains(link), "{}", told.body);
    });
    let said = desk.run_with(&["user", "reset-password", "ben@example.org"], SECRET);
    assert_eq!(said.code, 2, "{said:?}");
}

#[test]
fn rights_are_given_once() {
    let desk = Desk::new();
    // Somewhere to have rights in.
    crate::outside::program::Program::open(desk.command(&["demo"])).close();
    created(&desk);
    for _ in 0..2 {
        assert_eq!(
            desk.ok(&["user", "grant", "ada@example.org", "operator"]),
            "ada@example.org is operator.\n"
        );
        desk.ok(&[
            "user",
            "grant",
            "ada@example.org",
            "secretary",
            "procura-plus",
        ]);
        let json = desk.ok(&[
            "user",
            "grant",
            "ada@example.org",
            "administrator",
            "city-of-ghent",
            "--json",
        ]);
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["right"], "administrator city-of-ghent");
    }
    testkit::block_on(async {
        let store = desk.store().await;
        let db = store.db();
        let ada = person::Entity::find().all(db).await.unwrap();
        let ada = ada
            .iter()
            .find(|person| person.email == "ada@example.org")
            .unwrap()
            .id;
        let operators = operator::Entity::find().all(db).await.unwrap();
        assert_eq!(
            operators
                .iter()
                .filter(|operator| operator.person_id == ada)
                .count(),
            1
        );
        let seats = secretary::Entity::find().all(db).await.unwrap();
        assert_eq!(
            seats
                .iter()
                .filter(|seat| seat.person_id == ada && seat.until.is_none())
                .count(),
            1
        );
        let capacities = capacity::Entity::find().all(db).await.unwrap();
        let of_ada: Vec<_> = capacities
            .iter()
            .filter(|capacity| capacity.person_id == ada)
            .collect();
        let [only] = of_ada.as_slice() else {
            panic!("one capacity: {of_ada:?}")
        };
        assert!(
            only.is_current() && only.role == capacity::Role::Administrator,
            "{only:?}"
        );
    });
}
