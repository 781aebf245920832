//! What flows share: faults are told in the file they are in, the hash covers all files, names are one.

use std::path::Path;

use blueback::flow::{Code, Shared, load_file, load_folder, load_with};

const FLOW: &str = r#"
[flow]
hand_over = "90m"
questions = 3
uses = ["power"]
causes = ["stuck"]

[symptoms.dead]
verify = "works"
weights = { unplugged = 2, stuck = 1 }

[questions.place]
effort = "5s"
answers = { home = {}, office = { likelier = { stuck = 4 } } }

[steps.restart]
effort = "3m"
risk = 0
fixes = { stuck = 0.9 }
"#;

const POWER: &str = r#"
[shared]
causes = ["unplugged"]

[steps.plug_in]
effort = "1m"
risk = 0
fixes = { unplugged = 0.9 }
not_if = { place = ["office"] }

[verify.works]
effort = "30s"
answers = { yes = { means = "solved" }, no = { means = "failed" } }
"#;

fn faults(flow: &str, power: &str) -> blueback::flow::Faults {
    let shared = Shared::new([("power", power)].into_iter());
    load_with("lamp", flow, &shared).unwrap_err()
}

#[test]
fn a_flow_has_what_it_uses_before_its_own() {
    let shared = Shared::new([("power", POWER)].into_iter());
    let flow = load_with("lamp", FLOW, &shared)
        .unwrap_or_else(|f| panic!("{f}"))
        .flow;
    let steps: Vec<_> = flow.steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(steps, ["plug_in", "restart"]);
    let causes: Vec<_> = flow.causes.iter().map(|cause| cause.as_str()).collect();
    assert_eq!(causes, ["unplugged", "stuck"]);
}

#[test]
fn a_fault_is_told_in_the_file_it_is_in() {
    let shared = faults(FLOW, &POWER.replace("unplugged = 0.9", "unpluged = 0.9"));
    assert_eq!(shared.list.len(), 1, "{shared}");
    let shown = shared.to_string();
    assert!(shown.contains("shared/power.toml:8:11"), "{shown}");
    assert!(shown.contains("did you mean `unplugged`?"), "{shown}");

    let own = faults(&FLOW.replace("stuck = 0.9", "stuk = 0.9"), POWER).to_string();
    assert!(own.contains("lamp.toml:19:11"), "{own}");

    // What a shared step asks for, the flow must have.
    let lacks = faults(&FLOW.replace("questions.place", "questions.room"), POWER).to_string();
    assert!(lacks.contains("shared/power.toml:9:12"), "{lacks}");
    assert!(lacks.contains("there is no question `place`"), "{lacks}");

    let syntax = faults(FLOW, &POWER.replace("risk = 0", "risk 0")).to_string();
    assert!(syntax.contains("shared/power.toml:7:"), "{syntax}");
}

#[test]
fn a_name_is_given_once_and_both_places_are_told() {
    let twice = FLOW.replace("[steps.restart]", "[steps.plug_in]");
    let found = faults(&twice, POWER);
    let duplicate = found
        .list
        .iter()
        .find(|f| f.code == Code::Duplicate)
        .unwrap();
    assert_eq!(&*duplicate.file, "lamp.toml");
    assert!(
        duplicate.advice.contains("shared/power.toml:5: first here"),
        "{found}"
    );
}

#[test]
fn a_shared_file_holds_no_symptoms() {
    let found = faults(FLOW, &format!("{POWER}\n[symptoms.x]\n")).to_string();
    assert!(
        found.contains("a shared file cannot have `symptoms`"),
        "{found}"
    );
}

#[test]
fn the_hash_covers_every_file() {
    let hash = |flow: &str, power: &str| {
        let shared = Shared::new([("power", power), ("unused", "x")].into_iter());
        load_with("lamp", flow, &shared).unwrap().flow.hash
    };
    let now = hash(FLOW, POWER);
    assert_eq!(now, hash(FLOW, POWER));
    assert_ne!(now, hash(FLOW, &POWER.replace("0.9", "0.8")));
    assert_ne!(now, hash(&FLOW.replace("90m", "80m"), POWER));
}

#[test]
fn two_flows_tell_a_fault_that_they_share_once() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("shared")).unwrap();
    let broken = POWER.replace("unplugged = 0.9", "unpluged = 0.9");
    std::fs::write(folder.path().join("shared/power.toml"), broken).unwrap();
    for flow in ["a.toml", "b.toml"] {
        std::fs::write(folder.path().join(flow), FLOW).unwrap();
    }
    let text = load_folder(folder.path()).unwrap_err().to_string();
    assert_eq!(text.matches("unknown_cause").count(), 1, "{text}");
    std::fs::write(folder.path().join("shared/power.toml"), POWER).unwrap();
    assert_eq!(load_folder(folder.path()).unwrap().len(), 2);
}

#[test]
fn imessage_and_facetime_share_one_activation() {
    let flow = |name: &str| load_file(&Path::new("flows").join(name)).unwrap().flow;
    let (imessage, facetime) = (flow("imessage.toml"), flow("facetime.toml"));
    for id in [
        "line_on", "rm_sim", "sms_test", "wait24", "carrier", "acct_fix",
    ] {
        let minutes = |flow: &blueback::engine::Flow| {
            let step = flow
                .steps
                .iter()
                .find(|step| step.id.as_str() == id)
                .unwrap();
            (step.minutes, step.risk, step.waits.clone())
        };
        assert_eq!(minutes(&imessage), minutes(&facetime), "{id}");
    }
    let own = std::fs::read_to_string("flows/facetime.toml").unwrap();
    assert!(!own.contains("[steps.carrier]"));
}
