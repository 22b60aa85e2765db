//! The types as columns: what an entity writes, SQLite keeps and the entity reads again.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use sea_orm::sea_query::{Nullable, ValueType};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, Database, EntityTrait, IntoActiveModel,
    QueryFilter, Schema, Value,
};
use vocabulary::{Country, Cpv, Currency, Language, Languages, Percent, Region, Slug, Translated};

mod training {
    use sea_orm::entity::prelude::*;
    use vocabulary::{
        Country, Cpv, Currency, Language, Languages, Percent, Region, Slug, Translated,
    };

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "training")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub slug: Slug,
        #[sea_orm(column_type = "JsonBinary")]
        pub title: Translated,
        #[sea_orm(column_type = "JsonBinary", nullable)]
        pub summary: Option<Translated>,
        pub language: Language,
        #[sea_orm(column_type = "JsonBinary")]
        pub interpreted_into: Languages,
        pub country: Country,
        pub place: Option<Region>,
        pub second_language: Option<Language>,
        pub subject: Cpv,
        pub currency: Currency,
        pub discount: Percent,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

fn helsinki() -> training::Model {
    training::Model {
        slug: Slug::of("Sosiaaliset hankinnat"),
        title: Translated::new(Language::Finnish, "Sosiaaliset hankinnat")
            .with(Language::English, "Buying social"),
        summary: None,
        language: Language::Finnish,
        interpreted_into: Languages::from([Language::Swedish, Language::English]),
        country: "FI".parse().unwrap(),
        place: Some("FI1B1".parse().unwrap()),
        second_language: None,
        subject: "80500000-9".parse().unwrap(),
        currency: Currency::Eur,
        discount: "0.055".parse().unwrap(),
    }
}

#[tokio::test]
async fn a_row_comes_back_as_it_was_written() {
    let db = Database::connect("sqlite::memory:").await.unwrap();
    let table = Schema::new(db.get_database_backend()).create_table_from_entity(training::Entity);
    db.execute(&table).await.unwrap();
    let full = training::Model {
        slug: Slug::of("Second"),
        summary: Some(Translated::new(Language::Swedish, "Kort")),
        place: None,
        second_language: Some(Language::Swedish),
        ..helsinki()
    };
    for row in [helsinki(), full.clone()] {
        row.into_active_model()
            .reset_all()
            .insert(&db)
            .await
            .unwrap();
    }

    assert_eq!(
        training::Entity::find_by_id(helsinki().slug)
            .one(&db)
            .await
            .unwrap(),
        Some(helsinki())
    );
    let found = training::Entity::find()
        .filter(training::COLUMN.slug.ne(helsinki().slug))
        .filter(training::Column::Language.eq(Language::Finnish))
        .filter(training::Column::Slug.eq(&full.slug))
        .filter(training::Column::Discount.lt(Percent::whole(1)))
        .all(&db)
        .await
        .unwrap();
    assert_eq!(found, [full]);
}

#[tokio::test]
async fn a_row_that_someone_spoiled_by_hand_is_a_fault_and_not_a_value() {
    let db = Database::connect("sqlite::memory:").await.unwrap();
    let table = Schema::new(db.get_database_backend()).create_table_from_entity(training::Entity);
    db.execute(&table).await.unwrap();
    helsinki()
        .into_active_model()
        .reset_all()
        .insert(&db)
        .await
        .unwrap();

    for spoil in [
        "UPDATE training SET language = 'klingon'",
        "UPDATE training SET language = 'fi', title = '{\"original\":\"fi\",\"texts\":{}}'",
    ] {
        db.execute_unprepared(spoil).await.unwrap();
        assert!(training::Entity::find().all(&db).await.is_err(), "{spoil}");
    }
}

#[test]
fn every_text_column_is_its_text_and_comes_back() {
    fn comes_back<T>(value: T, text: &str)
    where
        T: ValueType + Nullable + Into<Value> + Clone + PartialEq + std::fmt::Debug,
    {
        assert_eq!(value.clone().into(), Value::from(text));
        assert_eq!(
            <T as ValueType>::try_from(Value::from(text)).unwrap(),
            value
        );
        assert!(<T as ValueType>::try_from(Value::from("?")).is_err());
        assert_eq!(T::null(), Value::String(None));
        assert_eq!(Value::from(None::<T>), Value::String(None));
    }

    comes_back(Slug::of("Market day"), "market-day");
    comes_back(Language::Norwegian, "nb");
    comes_back("GR".parse::<Country>().unwrap(), "GR");
    comes_back("45210000".parse::<Cpv>().unwrap(), "45210000");
    comes_back(Currency::Eur, "EUR");
    comes_back("EL30".parse::<Region>().unwrap(), "EL30");
}
