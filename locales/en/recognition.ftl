# Thanks to a colleague for empathic work: what was done and what it changed.

recognition-calm-with-an-angry-customer =
    { GIVEN($agent) ->
        [yes] { $agent }, you let that customer finish and then went back to the facts.
       *[no] You let that customer finish and then went back to the facts.
    } From that moment on, the whole tone changed. Thank you.
    .title = Calm with an angry customer
    .when = For a colleague who stayed calm with an angry customer.
    .wording-2 = I read that conversation. You let the customer finish and answered what had happened, not the anger, and soon the two of you were talking normally. That was good to see.

recognition-owned-the-mistake =
    { GIVEN($agent) ->
        [yes] { $agent }, you wrote “that was our mistake”, without an excuse, and it was put right the same day.
       *[no] You wrote “that was our mistake”, without an excuse, and it was put right the same day.
    } That takes courage, and it gave the customer an answer they could trust.
    .title = Owned the mistake
    .when = For a colleague who owned a mistake and put it right the same day.

recognition-listened-to-the-end =
    { GIVEN($agent) ->
        [yes] { $agent }, that message went in all directions, and with one good question you found out what it was about.
       *[no] That message went in all directions, and with one good question you found out what it was about.
    } The rest of us can learn something from reading that thread. Thank you.
    .title = Listened to the end
    .when = For a colleague who found the real question behind a muddled one.

recognition-kept-the-promise =
    { GIVEN($agent) ->
        [yes] { $agent }, you got in touch at the time you’d promised, although there was no news yet.
       *[no] You got in touch at the time you’d promised, although there was no news yet.
    } The customer didn’t have to chase us, and that’s how people learn that they can rely on what we say. Thank you.
    .title = Kept the promised time
    .when = For a colleague who wrote or called on time without having news.

recognition-kind-no =
    { GIVEN($agent) ->
        [yes] { $agent }, you said no, and the customer thanked you for it.
       *[no] You said no, and the customer thanked you for it.
    } First what’s possible, then the honest reason, with nothing hidden: I’ll be borrowing that for my own answers.
    .title = A kind no
    .when = For a colleague who was thanked by the customer for a refusal.

recognition-met-without-assumptions =
    { GIVEN($agent) ->
        [yes] { $agent }, you asked “How would you like me to address you?” instead of guessing.
       *[no] You asked “How would you like me to address you?” instead of guessing.
    } It took one sentence, and the customer could simply be who they are. Thank you.
    .title = Asked instead of guessing
    .when = For a colleague who asked where others would have assumed.

recognition-looked-after-a-colleague =
    { GIVEN($agent) ->
        [yes] Thank you, { $agent }, for noticing that someone here had a hard case
       *[no] Thank you for noticing that someone here had a hard case
    } and making sure there was room for a break. Looking after each other is part of the work, and it was seen.
    .title = Looked after a colleague
    .when = For a colleague who took over a case or made sure of a break.
