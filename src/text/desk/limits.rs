//! Whether a panel or form fits Discord, whatever its words are.

use crate::text::panel::{Control, Field, Form, Panel};

use super::room::{CUT, text};

/// The most components of a message, nested ones included (discord facts, section 1.3).
const COMPONENTS: usize = 40;
/// Components that a panel has besides its blocks, rows and controls: what holds them all, title, lines between, a file.
const AROUND: usize = 6;
/// The most buttons in a row.
const ROW: usize = 5;
/// The most options of a list, and characters of an option's texts, of a placeholder, and of a button.
const OPTIONS: usize = 25;
const OPTION: usize = 100;
const PLACEHOLDER: usize = 150;
const LABEL: usize = 80;
/// The most characters of a form's title and its labels, of what stands in a field, and of an address.
const LINE: usize = 45;
const HINT: usize = 100;
const URL: usize = 512;
/// The most characters of all texts together, and of a field's value.
const TEXT: usize = 4000;
/// Bytes of all texts plus [`COMPONENT_BYTES`] for each component, beyond which Discord answers with status 500.
const BYTES: usize = 10_170;
const COMPONENT_BYTES: usize = 12;
/// Characters with which a medium may mark a line, such as `-# `.
const MARK: usize = 3;

/// Every reason why Discord would not show a panel whole; none for one that fits.
pub fn panel_faults(panel: &Panel) -> Vec<String> {
    let mut faults = Vec::new();
    let texts = panel.blocks.iter().map(text).chain([panel.title.as_str()]);
    let (units, bytes) = texts.fold((0, 0), |(units, bytes), text| {
        let marks = MARK * text.lines().count();
        (units + length(text) + marks, bytes + text.len() + marks)
    });
    if units > TEXT {
        faults.push(format!(
            "its texts have {units} characters together; Discord shows {TEXT}"
        ));
    }
    let components = components(panel);
    let weight = bytes + COMPONENT_BYTES * components;
    if weight > BYTES {
        faults.push(format!(
            "its texts and components weigh {weight} bytes; Discord takes {BYTES}"
        ));
    }
    if panel.blocks.is_empty() {
        faults.push("it has nothing to read".to_owned());
    }
    if components > COMPONENTS {
        faults.push(format!(
            "it has {components} components; Discord takes {COMPONENTS}"
        ));
    }
    for control in &panel.controls {
        faults.extend(control_faults(control));
    }
    faults
}

fn components(panel: &Panel) -> usize {
    let mut rows = 0;
    let mut in_row = 0;
    let mut controls = 0;
    for control in &panel.controls {
        match control {
            Control::Button { .. } | Control::Link { .. } => {
                if in_row == 0 || in_row == ROW {
                    rows += 1;
                    in_row = 0;
                }
                in_row += 1;
                controls += 1;
            }
            Control::List { .. } => {
                rows += 1;
                in_row = 0;
                controls += 1;
            }
            Control::Break => in_row = 0,
        }
    }
    AROUND + panel.blocks.len() + rows + controls
}

fn control_faults(control: &Control) -> Vec<String> {
    match control {
        Control::Button { label, press, .. } => {
            within(&format!("button `{}`", press.word()), label, LABEL)
        }
        Control::Link { label, url } => {
            let mut faults = within("link", label, LABEL);
            faults.extend(within("address", url, URL));
            faults
        }
        Control::List {
            press,
            placeholder,
            options,
        } => {
            let name = format!("list `{}`", press.word());
            let mut faults = within(&name, placeholder, PLACEHOLDER);
            if !(1..=OPTIONS).contains(&options.len()) {
                let count = options.len();
                faults.push(format!(
                    "the {name} has {count} options; 1 to {OPTIONS} are allowed"
                ));
            }
            for option in options {
                let of = format!("option `{}` of the {name}", option.value);
                faults.extend(within(&of, &option.value, OPTION));
                faults.extend(within(&of, &option.label, OPTION));
                let hint = option.hint.as_deref().unwrap_or("none");
                // A hint may be the start of something longer.
                faults.extend(within(&of, hint.trim_end_matches(CUT), OPTION));
            }
            faults
        }
        Control::Break => Vec::new(),
    }
}

/// Every reason why Discord would not take a form; none for one that fits.
pub fn form_faults(form: &Form) -> Vec<String> {
    let mut faults = within("title", &form.title, LINE);
    if !(1..=5).contains(&form.fields.len()) {
        let count = form.fields.len();
        faults.push(format!("it has {count} fields; 1 to 5 are allowed"));
    }
    faults.extend(form.fields.iter().flat_map(field_faults));
    faults
}

fn field_faults(field: &Field) -> Vec<String> {
    let name = format!("field `{}`", field.id);
    let mut faults = within(&name, &field.label, LINE);
    if let Some(placeholder) = &field.placeholder {
        faults.extend(within(&name, placeholder, HINT));
    }
    let most = usize::from(field.most);
    let value = field.value.as_deref().map_or(0, length);
    if field.least > field.most || most > TEXT || value > most {
        faults.push(format!(
            "the {name} takes {} to {most} characters and holds {value}",
            field.least
        ));
    }
    faults
}

fn within(name: &str, text: &str, most: usize) -> Vec<String> {
    let length = length(text);
    // A label that our own words made too long has been cut before it came here.
    if text.ends_with(CUT) {
        return vec![format!("the {name} is too long and was cut to “{text}”")];
    }
    let blank = text.trim().is_empty();
    if blank || length > most {
        return vec![format!(
            "the {name} has {length} characters; 1 to {most} are allowed"
        )];
    }
    Vec::new()
}

/// UTF-16 units, the strictest way in which Discord may count.
fn length(text: &str) -> usize {
    text.encode_utf16().count()
}
