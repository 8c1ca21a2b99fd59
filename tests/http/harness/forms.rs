//! What a browser would send when somebody presses the button of a form and changes nothing.

/// The fields of the form whose address ends in `action`, with the values that they hold, in order.
pub fn fields(body: &str, action: &str) -> Vec<(String, String)> {
    let form = body
        .split("<form ")
        .skip(1)
        .map(|rest| rest.split("</form>").next().unwrap_or(rest))
        .find(|form| attribute(form, "action").is_some_and(|found| found.ends_with(action)))
        .unwrap_or_else(|| panic!("the page has no form that is sent to {action}"));
    let mut found = Vec::new();
    let mut rest = form;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        let tag = &rest[..rest.find('>').map_or(rest.len(), |end| end + 1)];
        let after = &rest[tag.len()..];
        if let Some(name) = attribute(tag, "name") {
            if tag.starts_with("<input") {
                let kind = attribute(tag, "type").unwrap_or_default();
                let chosen = !matches!(kind.as_str(), "checkbox" | "radio") || tag.contains(" checked");
                if chosen && kind != "file" {
                    found.push((name, attribute(tag, "value").unwrap_or_default()));
                }
            } else if tag.starts_with("<textarea") {
                let text = after.split("</textarea>").next().unwrap_or_default();
                found.push((name, unescape(text)));
            } else if tag.starts_with("<select") {
                let options = after.split("</select>").next().unwrap_or_default();
                let options: Vec<&str> = options.split("<option").skip(1).collect();
                let chosen = options
                    .iter()
                    .find(|option| option.split('>').next().is_some_and(|tag| tag.contains(" selected")))
                    .or(options.first());
                let value = chosen.and_then(|option| attribute(option, "value")).unwrap_or_default();
                found.push((name, value));
            }
        }
        rest = after;
    }
    found
}

/// The value of an attribute of the first tag in `html`.
fn attribute(html: &str, name: &str) -> Option<String> {
    let tag = html.split('>').next()?;
    let (_, rest) = tag
        .split_once(&format!(" {name}=\""))
        .or_else(|| tag.strip_prefix(&format!("{name}=\"")).map(|rest| ("", rest)))?;
    rest.split('"').next().map(unescape)
}

fn unescape(text: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#x3D;", "="),
        ("&#x60;", "`"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (entity, character)| text.replace(entity, character))
}
