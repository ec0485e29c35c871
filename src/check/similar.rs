//! "Did you mean …?": the known name that is nearest to a misspelt one.

/// How many letters may differ. More would suggest names that have nothing in common.
const DISTANCE_MAX: usize = 2;

/// The known name that a misspelt one probably means.
pub(super) fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    known
        .into_iter()
        .filter(|known| known.len().abs_diff(name.len()) <= DISTANCE_MAX && shares_an_end(name, known))
        .map(|known| (distance(name, known), known))
        .filter(|(distance, known)| *distance <= DISTANCE_MAX && distance * 2 < known.len())
        .min()
        .map(|(_, known)| known)
}

/// The same as the end of a hint, or `otherwise` where nothing is near.
pub(crate) fn suggest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>, otherwise: &str) -> String {
    nearest(name, known).map_or_else(|| otherwise.to_owned(), |known| format!("did you mean '{known}'?"))
}

/// Spares the table for nearly all names: a misspelling seldom hits both ends of a word.
fn shares_an_end(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    one.first() == other.first() || one.last() == other.last()
}

/// The distance of Damerau and Levenshtein with adjacent letters swapped as one slip, by rows.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.iter().enumerate() {
        let mut row = vec![line + 1];
        for (column, against) in other.iter().enumerate() {
            let cell = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX - 1);
            let replaced = cell(&above, column) + usize::from(letter != against);
            let mut best = replaced.min(cell(&above, column + 1) + 1).min(cell(&row, column) + 1);
            if line > 0 && column > 0 && one.get(line - 1) == Some(against) && other.get(column - 1) == Some(letter) {
                best = best.min(cell(&before, column - 1) + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().unwrap_or_default()
}
