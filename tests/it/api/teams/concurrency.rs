//! Many writers at once, and many teams in little memory.

use std::collections::BTreeSet;
use std::sync::Barrier;

use serde_json::{Value, json};

use crate::support::book;
use crate::support::desk::{Desk, at, settings, statement};

#[test]
fn of_many_writes_over_one_revision_exactly_one_succeeds() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "thanks", &statement("lt", "Nr. 0."));
    let write = |number: usize| {
        let body = statement("lt", &format!("Nr. {number}."));
        let answer = desk.write(&crew, "thanks", &body).if_match("\"1\"").send();
        (number, answer.status.as_u16())
    };
    let answers: Vec<(usize, u16)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (1..=100).map(|number| scope.spawn(move || write(number))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let won: Vec<usize> = answers.iter().filter(|(_, status)| *status == 200).map(|(number, _)| *number).collect();
    assert_eq!(won.len(), 1, "{answers:?}");
    assert_eq!(answers.iter().filter(|(_, status)| *status == 412).count(), 99, "{answers:?}");
    assert_eq!(desk.rendered(&crew, "thanks", &json!({"locale": "lt"})), format!("Nr. {}.", won[0]));
    assert_eq!(desk.read(&crew, "/phrases/thanks/source").send().ok()["revision"], 2);
}

/// Each of the two is right by itself; together they would close a circle, or refer to nothing.
#[test]
fn two_writes_that_do_not_go_together_do_not_both_succeed() {
    let (desk, crew) = Desk::with_team();
    let at_once = |one: &(dyn Fn() -> u16 + Sync), other: &(dyn Fn() -> u16 + Sync)| -> Vec<u16> {
        let start = Barrier::new(2);
        let run = |call: &(dyn Fn() -> u16 + Sync)| {
            start.wait();
            call()
        };
        std::thread::scope(|scope| {
            let other = scope.spawn(|| run(other));
            vec![run(one), other.join().unwrap()]
        })
    };
    for round in 0..20 {
        let names = ["one", "two", "three", "four"].map(|name| format!("{name}-{round}"));
        for name in &names {
            desk.create(&crew, name, &statement("lt", "Vienas."));
        }
        let refer = |from: &str, to: &str| {
            let body = statement("lt", &format!("{{ {to} }}"));
            desk.write(&crew, from, &body).if_match("\"1\"").send().status.as_u16()
        };
        let remove =
            |name: &str| desk.remove(&crew, &format!("/phrases/{name}")).if_match("\"1\"").send().status.as_u16();
        let mut circle = at_once(&|| refer(&names[0], &names[1]), &|| refer(&names[1], &names[0]));
        circle.sort_unstable();
        assert_eq!(circle, [200, 422], "round {round}");
        let gone = at_once(&|| refer(&names[2], &names[3]), &|| remove(&names[3]));
        assert!(gone == [200, 409] || gone == [422, 204], "round {round}: {gone:?}");
    }
}

/// What was begun would else be checked and not written, or half of it done.
#[test]
fn a_write_is_finished_though_its_client_goes_away() {
    let (desk, crew) = Desk::with_team();
    desk.write(&crew, "thanks", &statement("lt", "Ačiū.")).if_absent().abandon("shop");
    assert_eq!(desk.rendered(&crew, "thanks", &json!({"locale": "lt"})), "Ačiū.");
    desk.remove(&crew, "/phrases/thanks").if_match("\"1\"").abandon("shop");
    desk.read(&crew, "/phrases/thanks").send().problem("unknown_phrase");
    let file = json!({"format": "phrasebook", "version": 1, "phrases": [{"id": "bye", "kind": "statement",
        "translations": {"lt": {"text": "Iki.", "title": "Iki"}}}]});
    desk.post(&crew.path("/imports"), &file).token(&crew.editor).abandon("shop");
    assert_eq!(desk.rendered(&crew, "bye", &json!({"locale": "lt"})), "Iki.");
}

/// 64 writers read, append their letter to the list, and write; whoever was too late does it again. No letter is lost.
#[test]
fn nobodys_edit_is_lost_among_many_writers() {
    const WRITERS: usize = 64;
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "thanks", &statement("lt", "Pradžia."));
    let append = |number: usize| -> u64 {
        loop {
            let read = desk.read(&crew, "/phrases/thanks/source").send();
            let source = read.ok();
            let text = at(&source, "translations/lt/text").as_str().unwrap();
            let body = statement("lt", &format!("{text} Nr. {number}."));
            let answer = desk.write(&crew, "thanks", &body).if_match(read.tag()).send();
            match answer.status.as_u16() {
                200 => return answer.json()["revision"].as_u64().unwrap(),
                412 => {}
                other => panic!("{other}: {}", answer.text()),
            }
        }
    };
    let revisions: BTreeSet<u64> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..WRITERS).map(|number| scope.spawn(move || append(number))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(revisions, (2..=65).collect(), "each success is one revision further");
    let text = desk.rendered(&crew, "thanks", &json!({"locale": "lt"}));
    for number in 0..WRITERS {
        assert!(text.contains(&format!(" Nr. {number}.")), "{number} is lost: {text}");
    }
    let list = desk.read(&crew, "/changes?limit=100").send().ok();
    let seen: Vec<&Value> = at(&list, "items").as_array().unwrap().iter().map(|item| &item["revision"]).collect();
    assert_eq!(seen, (1..=65).map(|number| json!(number)).collect::<Vec<_>>().iter().collect::<Vec<_>>());
}

/// Teams are created once, however many ask for it.
#[test]
fn of_many_who_create_a_team_one_does() {
    let desk = Desk::new();
    let create = || desk.post("/v1/teams", &json!({"id": "shop", "name": "Shop"})).token(&desk.server).send();
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..16).map(|_| scope.spawn(|| create().status.as_u16())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(statuses.iter().filter(|status| **status == 201).count(), 1, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 409).count(), 15, "{statuses:?}");
}

/// The memory for teams decides how fast an answer is, never which.
#[test]
fn teams_get_right_answers_in_hardly_any_memory() {
    let desk = Desk::with_store(book::fixture(), &settings(), 1, |store| store);
    let crews: Vec<_> = (0..12).map(|number| desk.team(&format!("team-{number}"))).collect();
    for crew in &crews {
        desk.create(crew, "thanks", &statement("lt", &format!("Ačiū iš {}.", crew.id)));
    }
    let text = |id: &str, round: usize| format!("Ačiū iš {id}, {round}.");
    for round in 1..=3_usize {
        std::thread::scope(|scope| {
            for crew in &crews {
                let desk = &desk;
                scope.spawn(move || {
                    let tag = format!("\"{round}\"");
                    desk.replace(crew, "thanks", &tag, &statement("lt", &text(&crew.id, round)));
                    let seen = desk.rendered(crew, "thanks", &json!({"locale": "lt"}));
                    assert_eq!(seen, text(&crew.id, round));
                });
            }
        });
        for crew in &crews {
            let list = desk.read_only(crew, "/phrases?locale=lt&q=a%C4%8Di%C5%AB").send().ok();
            let own = at(&list, "items").as_array().unwrap().iter().find(|item| item["id"] == "thanks");
            assert_eq!(own.map(|own| &own["text"]), Some(&json!(text(&crew.id, round))), "{list:#}");
        }
    }
}
