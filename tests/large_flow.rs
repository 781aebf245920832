//! A flow as large as they come: 200 steps and 60 causes, with questions, conditions and risk, made by counting.

use std::fmt::Write;

const CAUSES: usize = 60;
const STEPS: usize = 200;
const SYMPTOMS: usize = 8;
const QUESTIONS: usize = 12;

/// Its text.
pub(crate) fn text() -> String {
    let causes: Vec<String> = (0..CAUSES).map(|cause| format!("\"c{cause}\"")).collect();
    let mut text = format!(
        "[flow]\nhand_over = \"90m\"\nquestions = 3\ncauses = [{}]\n\n",
        causes.join(", ")
    );
    let mut line = |line: String| writeln!(text, "{line}").unwrap_or_default();
    for symptom in 0..SYMPTOMS {
        let weight = |cause: usize| format!("c{cause} = {}", 1 + (cause * 7 + symptom * 13) % 17);
        let of = (0..CAUSES).filter(|cause| (cause + symptom) % 3 > 0);
        let weights: Vec<String> = of.map(weight).collect();
        line(format!("[symptoms.s{symptom}]\nverify = \"seen\""));
        line(format!("weights = {{ {} }}\n", weights.join(", ")));
    }
    for question in 0..QUESTIONS {
        line(format!(
            "[questions.q{question}]\neffort = \"{}s\"",
            5 + question
        ));
        if question == 0 {
            line("first = true\nassume = \"a0\"".to_owned());
        }
        for answer in 0..4 {
            let points = |nth: usize| (question * 5 + answer * 11 + nth * 17) % CAUSES;
            let likelier: Vec<String> = (0..3)
                .map(|n| format!("c{} = {}", points(n), 4 + n))
                .collect();
            line(format!("[questions.q{question}.answers.a{answer}]"));
            line(format!(
                "share = {}\nlikelier = {{ {} }}\n",
                4 - answer,
                likelier.join(", ")
            ));
        }
    }
    for step in 0..STEPS {
        let risk = [0, 0, 1, 0, 2, 0, 1, 3][step % 8];
        let fixes: Vec<String> = (0..1 + step % 3)
            .map(|nth| {
                format!(
                    "c{} = {}",
                    (step * 3 + nth * 7) % CAUSES,
                    0.9 - 0.2 * nth as f64
                )
            })
            .collect();
        line(format!(
            "[steps.t{step}]\neffort = \"{}m\"\nrisk = {risk}",
            1 + step % 9
        ));
        line(format!("fixes = {{ {} }}", fixes.join(", ")));
        match step % 10 {
            3 => line("wait = [\"1h\", \"24h\"]".to_owned()),
            6 => line("not_if = { q0 = [\"a3\"] }".to_owned()),
            9 => line("only_if = { q0 = [\"a0\", \"a1\"] }".to_owned()),
            _ => {}
        }
        line(String::new());
    }
    line("[verify.seen]\neffort = \"30s\"".to_owned());
    line("answers = { yes = { means = \"solved\" }, no = { means = \"failed\" } }".to_owned());
    text
}
