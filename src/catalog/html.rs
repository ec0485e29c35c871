//! A rendered text as HTML.

/// Paragraphs as `<p>`, single line breaks as `<br>`, every other character escaped.
///
/// The input is finished text, so what came from the texts and what came from variables is escaped alike: there is no
/// way to bring markup in.
pub fn to_html(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + text.len() / 8 + 16);
    for paragraph in text.split("\n\n").map(|paragraph| paragraph.trim_matches('\n')).filter(|text| !text.is_empty()) {
        html.push_str("<p>");
        for letter in paragraph.chars() {
            match letter {
                '\n' => html.push_str("<br>\n"),
                '\r' => {}
                '&' => html.push_str("&amp;"),
                '<' => html.push_str("&lt;"),
                '>' => html.push_str("&gt;"),
                '"' => html.push_str("&quot;"),
                '\'' => html.push_str("&#39;"),
                other => html.push(other),
            }
        }
        html.push_str("</p>\n");
    }
    html
}
