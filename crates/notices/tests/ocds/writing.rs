use notices::Notice;
use notices::notice::Kind;
use notices::ocds::{NoRelease, PackageWriter, Publisher};
use serde_json::{Value, json};

use super::{CALL, PLAN, RESULT, notice, release};

#[test]
fn a_release_belongs_to_the_process_of_the_procedure() {
    let release = release(CALL);
    assert_eq!(
        release["ocid"],
        "ocds-guild1-1f0c6d0a-6d4f-4d8a-9f57-8252c2c40a11"
    );
    assert_eq!(release["id"], "8252c2c4-6d4f-4d8a-9f57-0f1f0c6d0a11-02");
    assert_eq!(
        release["tender"]["id"],
        "1f0c6d0a-6d4f-4d8a-9f57-8252c2c40a11"
    );
    assert_eq!(release["date"], "2024-03-01T10:30:00+01:00");
}

#[test]
fn the_tags_follow_the_kind() {
    let tags = |kind: Kind| {
        let notice = Notice {
            kind: Some(kind),
            ..notice(RESULT)
        };
        let release = notices::ocds::release(&notice, "ocds-guild1").unwrap();
        (release["tag"].clone(), release["tender"]["status"].clone())
    };
    assert_eq!(tags(Kind::Planning), (json!(["tender"]), json!("planned")));
    assert_eq!(
        tags(Kind::Competition),
        (json!(["tender"]), json!("active"))
    );
    assert_eq!(
        tags(Kind::Result),
        (json!(["award", "contract"]), json!("complete"))
    );
    assert_eq!(
        tags(Kind::Modification),
        (json!(["awardUpdate", "contractUpdate"]), json!("complete"))
    );
    assert_eq!(release(CALL)["tag"], json!(["tenderUpdate"]));
}

#[test]
fn texts_have_their_language_in_their_name() {
    let release = release(CALL);
    assert_eq!(release["language"], "nl");
    assert_eq!(release["tender"]["title"], "Schoonmaak van scholen");
    assert_eq!(release["tender"]["title_fr"], "Nettoyage d'écoles");
}

#[test]
fn social_and_green_aims_are_goals() {
    let lot = &release(CALL)["tender"]["lots"][0];
    let goals: Vec<_> = lot["sustainability"]
        .as_array()
        .unwrap()
        .iter()
        .map(|goal| goal["goal"].as_str().unwrap())
        .collect();
    assert_eq!(lot["hasSustainability"], true);
    assert_eq!(
        goals,
        [
            "social",
            "environmental",
            "economic.innovativePurchase",
            "social.disadvantagedEmploymentOpportunities",
            "social.laborRightsPromotion",
            "social.other",
            "environmental.circularEconomy",
            "environmental.other",
            "environmental.euGPPCriteria",
            "economic.processInnovation",
        ]
    );
    assert_eq!(
        lot["otherRequirements"]["reservedParticipation"],
        json!(["shelteredWorkshop", "publicServiceMissionOrganization"])
    );
    assert_eq!(lot["contractTerms"]["reservedExecution"], true);
    assert_eq!(
        lot["contractTerms"]["performanceTerms"],
        "5 % doelgroep\nleefloon"
    );
}

#[test]
fn every_time_has_a_zone() {
    let lots = &release(CALL)["tender"]["lots"];
    assert_eq!(
        lots[0]["contractPeriod"]["startDate"],
        "2024-09-01T00:00:00Z"
    );
    assert_eq!(
        lots[0]["contractPeriod"]["endDate"],
        "2026-08-31T23:59:59+02:00"
    );
    assert_eq!(lots[0]["contractPeriod"]["durationInDays"], 720);
}

#[test]
fn a_date_for_requests_is_told_apart_from_that_for_tenders() {
    let lot = &release(CALL)["tender"]["lots"][1];
    assert_eq!(lot["tenderPeriod"]["endDate"], "2024-05-10T23:59:59Z");
    assert_eq!(
        lot["milestones"],
        json!([
            { "id": "BT-1311", "code": "BT-1311", "dueDate": "2024-04-10T12:00:00Z" },
            { "id": "BT-800", "code": "BT-800", "dueDate": "2024-03-20T23:59:59Z" },
            { "id": "BT-131", "code": "BT-131", "dueDate": "2024-05-10T23:59:59Z" },
        ])
    );
}

#[test]
fn parties_say_what_they_do() {
    let release = release(CALL);
    let roles: Vec<_> = release["parties"]
        .as_array()
        .unwrap()
        .iter()
        .map(|party| (party["id"].as_str().unwrap(), party["roles"].clone()))
        .collect();
    assert_eq!(
        roles,
        [
            (
                "ORG-0001",
                json!([
                    "buyer",
                    "leadBuyer",
                    "centralPurchasingBody",
                    "processContactPoint",
                    "submissionReceiptBody"
                ])
            ),
            (
                "TPO-0001",
                json!(["procurementServiceProvider", "processContactPoint"])
            ),
            ("ORG-0002", json!(["buyer"])),
            ("ORG-0003", json!(["reviewBody", "reviewContactPoint"])),
            ("ORG-0005", Value::Null),
        ]
    );
    assert_eq!(
        release["buyer"],
        json!({ "id": "ORG-0002", "name": "Gemeente Elders" })
    );
}

#[test]
fn awards_name_winners_and_what_they_get() {
    let release = release(RESULT);
    assert_eq!(
        release["awards"][0],
        json!({
            "id": "RES-0001",
            "status": "active",
            "date": "2020-12-01T00:00:00Z",
            "relatedLots": ["2"],
            "relatedBids": ["TEN-0001", "TEN-0003"],
            "suppliers": [{ "id": "ORG-0002", "name": "Städkooperativet" }, { "id": "ORG-0003", "name": "Stora Städ AB" }],
        })
    );
    assert_eq!(release["awards"][1]["status"], "unsuccessful");
    assert_eq!(release["awards"][1]["statusDetails"], "no-rece");
    assert_eq!(
        release["contracts"][0]["value"],
        json!({ "amount": 210_000.25, "currency": "SEK" })
    );
    assert_eq!(
        release["contracts"][1]["awardIDs"],
        json!(["RES-0001", "RES-0003"])
    );
    assert_eq!(
        release["bids"]["statistics"][0],
        json!({ "id": "1", "measure": "bids", "value": 3, "relatedLot": "2" })
    );
}

#[test]
fn what_the_standard_demands_and_the_notice_lacks_is_said() {
    let mut undated = notice(PLAN);
    undated.dispatched = None;
    assert_eq!(
        notices::ocds::release(&undated, "ocds-guild1"),
        Err(NoRelease::NoDate)
    );

    undated.procedure.id = None;
    undated.id = None;
    assert_eq!(
        notices::ocds::release(&undated, "ocds-guild1"),
        Err(NoRelease::NoProcess)
    );

    let registration = Notice {
        kind: Some(Kind::Registration),
        ..notice(PLAN)
    };
    assert_eq!(
        notices::ocds::release(&registration, "ocds-guild1"),
        Err(NoRelease::Registration)
    );
}

#[test]
fn a_package_is_written_release_by_release() {
    let publisher = Publisher {
        name: "Stad Voorbeeld".into(),
        uri: "https://voorbeeld.example/ocds/1".into(),
        at: chrono::DateTime::parse_from_rfc3339("2024-06-01T00:00:00+02:00").unwrap(),
    };
    let mut package = PackageWriter::new(Vec::new(), &publisher).unwrap();
    package.write(&release(CALL)).unwrap();
    package.write(&release(PLAN)).unwrap();
    let package: Value = serde_json::from_slice(&package.finish().unwrap()).unwrap();

    assert_eq!(package["publishedDate"], "2024-06-01T00:00:00+02:00");
    assert_eq!(package["publisher"], json!({ "name": "Stad Voorbeeld" }));
    assert_eq!(package["releases"], json!([release(CALL), release(PLAN)]));
}
