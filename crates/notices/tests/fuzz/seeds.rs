//! From what inputs are grown: own fixtures of each format, and archives of them.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use flate2::Compression;
use flate2::write::GzEncoder;

/// Larger fixtures take more time than they find.
const LARGEST: u64 = 100_000;

/// Every fixture of every reader, and a sound notice of each format that needs no file.
pub fn notices() -> &'static [Vec<u8>] {
    static NOTICES: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    NOTICES.get_or_init(|| {
        let mut files = Vec::new();
        collect(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures"),
            &mut files,
        );
        files.sort();
        let mut seeds: Vec<Vec<u8>> = files
            .iter()
            .filter_map(|file| std::fs::read(file).ok())
            .collect();
        seeds.extend([EFORMS, TED, OCDS].map(|seed| seed.as_bytes().to_vec()));
        seeds
    })
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if entry.metadata().is_ok_and(|about| about.len() <= LARGEST) {
            files.push(path);
        }
    }
}

/// An archive of each kind, and archives in archives.
pub fn archives() -> &'static [Vec<u8>] {
    static ARCHIVES: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    ARCHIVES.get_or_init(|| {
        let long_name = format!("{}.xml", "lang/".repeat(40));
        let entries: [(&str, &[u8]); 3] = [
            ("1.xml", EFORMS.as_bytes()),
            (&long_name, TED.as_bytes()),
            ("3.jsonl", b"{}\n{\"a\":1}\n"),
        ];
        let (tarball, zipped) = (tar(&entries), zip(&entries));
        let nested = zip(&[
            ("a.tar.gz", &gz(&tarball)),
            ("b.zip", &zipped),
            ("c.xml.gz", &gz(EFORMS.as_bytes())),
        ]);
        vec![
            gz(EFORMS.as_bytes()),
            gz(&tarball),
            tarball,
            zipped,
            nested,
            b"{\"a\":1}\n\n{\"b\":2}\n".to_vec(),
        ]
    })
}

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed
        .write_all(bytes)
        .and_then(|()| packed.finish())
        .expect("memory takes all")
}

fn tar(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, content) in entries {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        tar.append_data(&mut header, name, *content)
            .expect("memory takes all");
    }
    tar.into_inner().expect("memory takes all")
}

fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, zip::write::SimpleFileOptions::default())
            .expect("memory takes all");
        zip.write_all(content).expect("memory takes all");
    }
    zip.finish().expect("memory takes all").into_inner()
}

const EFORMS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
 <cbc:CustomizationID>eforms-sdk-1.10</cbc:CustomizationID>
 <cbc:ID schemeName="notice-id">6f5b4e2c-0000-4000-8000-000000000001</cbc:ID>
 <cbc:IssueDate>2024-03-01+01:00</cbc:IssueDate>
 <cbc:NoticeTypeCode listName="competition">cn-standard</cbc:NoticeTypeCode>
 <cbc:NoticeLanguageCode>NLD</cbc:NoticeLanguageCode>
 <cac:ProcurementProjectLot>
  <cbc:ID schemeName="Lot">LOT-0001</cbc:ID>
  <cac:TenderingTerms>
   <cac:AwardingTerms><cac:AwardingCriterion><cac:SubordinateAwardingCriterion>
    <cbc:AwardingCriterionTypeCode listName="award-criterion-type">quality</cbc:AwardingCriterionTypeCode>
    <cbc:Description languageID="NLD">Begeleiding &amp; opleiding</cbc:Description>
   </cac:SubordinateAwardingCriterion></cac:AwardingCriterion></cac:AwardingTerms>
  </cac:TenderingTerms>
  <cac:ProcurementProject>
   <cbc:Name languageID="NLD">Schoonmaak</cbc:Name>
   <cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">90910000</cbc:ItemClassificationCode></cac:MainCommodityClassification>
   <cac:PlannedPeriod><cbc:DurationMeasure unitCode="MONTH">24</cbc:DurationMeasure></cac:PlannedPeriod>
  </cac:ProcurementProject>
 </cac:ProcurementProjectLot>
</ContractNotice>
"#;

const TED: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<TED_EXPORT xmlns="http://publications.europa.eu/resource/schema/ted/R2.0.9/publication" VERSION="R2.0.9.S03.E01" DOC_ID="000001-2020" EDITION="2020001">
 <CODED_DATA_SECTION><NOTICE_DATA><LG_ORIG>NL</LG_ORIG><ISO_COUNTRY VALUE="BE"/></NOTICE_DATA></CODED_DATA_SECTION>
 <FORM_SECTION>
  <F02_2014 CATEGORY="ORIGINAL" FORM="F02" LG="NL">
   <CONTRACTING_BODY><ADDRESS_CONTRACTING_BODY><OFFICIALNAME>Stad Voorbeeld</OFFICIALNAME><TOWN>Voorbeeld</TOWN><COUNTRY VALUE="BE"/></ADDRESS_CONTRACTING_BODY></CONTRACTING_BODY>
   <OBJECT_CONTRACT><TITLE><P>Schoonmaak</P></TITLE><CPV_MAIN><CPV_CODE CODE="90910000"/></CPV_MAIN><NO_LOT_DIVISION/>
    <OBJECT_DESCR ITEM="1"><SHORT_DESCR><P>Acht scholen</P></SHORT_DESCR><AC><AC_PRICE/></AC><DURATION TYPE="MONTH">24</DURATION></OBJECT_DESCR>
   </OBJECT_CONTRACT>
   <PROCEDURE><PT_OPEN/><DATE_RECEIPT_TENDERS>2020-02-03</DATE_RECEIPT_TENDERS><TIME_RECEIPT_TENDERS>12:00</TIME_RECEIPT_TENDERS></PROCEDURE>
  </F02_2014>
 </FORM_SECTION>
</TED_EXPORT>
"#;

const OCDS: &str = r#"{
 "uri": "https://voorbeeld.example/1", "version": "1.1", "publishedDate": "2024-03-01T00:00:00Z",
 "publisher": {"name": "Stad Voorbeeld"},
 "releases": [{
  "ocid": "ocds-voorbeeld-1", "id": "1", "date": "2024-03-01T00:00:00Z", "tag": ["tender"], "initiationType": "tender",
  "language": "nl", "parties": [{"id": "ORG-0001", "name": "Stad Voorbeeld", "roles": ["buyer"]}],
  "buyer": {"id": "ORG-0001", "name": "Stad Voorbeeld"},
  "tender": {"id": "1", "title": "Schoonmaak", "title_fr": "Nettoyage", "value": {"amount": 1250000.50, "currency": "EUR"},
   "lots": [{"id": "LOT-0001", "title": "Noord"}],
   "items": [{"id": "1", "classification": {"scheme": "CPV", "id": "90910000"}, "relatedLot": "LOT-0001"}]}
 }]
}
"#;
