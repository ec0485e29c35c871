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
    .wording-2 =
        { GIVEN($agent) ->
            [yes] An excuse would have been the easy way out, { $agent }. You told the customer the mistake was ours, and before the day was out you’d put it right.
           *[no] An excuse would have been the easy way out. You told the customer the mistake was ours, and before the day was out you’d put it right.
        } Saying so took courage, and it’s why the customer could believe the rest of our answer.

recognition-listened-to-the-end =
    { GIVEN($agent) ->
        [yes] { $agent }, that message went in all directions, and with one good question you found out what it was about.
       *[no] That message went in all directions, and with one good question you found out what it was about.
    } The rest of us can learn something from reading that thread. Thank you.
    .title = Listened to the end
    .when = For a colleague who found the real question behind a muddled one.
    .wording-2 =
        { GIVEN($agent) ->
            [yes] I’d have answered the first line of that message, { $agent }, and missed the rest.
           *[no] I’d have answered the first line of that message and missed the rest.
        } You asked one question, and it turned out the customer meant something else entirely. It’s a thread the whole team should read.

recognition-kept-the-promise =
    { GIVEN($agent) ->
        [yes] { $agent }, you got in touch at the time you’d promised, although there was no news yet.
       *[no] You got in touch at the time you’d promised, although there was no news yet.
    } The customer didn’t have to chase us, and that’s how people learn that they can rely on what we say. Thank you.
    .title = Kept the promised time
    .when = For a colleague who wrote or called on time without having news.
    .wording-2 =
        { GIVEN($agent) ->
            [yes] Nobody likes having to say “nothing new yet”, { $agent }, but you said it, and at the time you’d promised.
           *[no] Nobody likes having to say “nothing new yet”, but you said it, and at the time you’d promised.
        } It saved the customer from having to ask, and that’s worth more than it seems. Thank you.

recognition-kind-no =
    { GIVEN($agent) ->
        [yes] { $agent }, you said no, and the customer thanked you for it.
       *[no] You said no, and the customer thanked you for it.
    } First what’s possible, then the honest reason, with nothing hidden: I’ll be borrowing that for my own answers.
    .title = A kind no
    .when = For a colleague who was thanked by the customer for a refusal.
    .wording-2 =
        { GIVEN($agent) ->
            [yes] I’ve saved that reply of yours, { $agent }.
           *[no] I’ve saved that reply of yours.
        } It opens with what the customer can have, says no once and gives the real reason. They wrote back to thank you, and next time I have to refuse something, I’ll start the way you did.

recognition-met-without-assumptions =
    { GIVEN($agent) ->
        [yes] { $agent }, you asked “How would you like me to address you?” instead of guessing.
       *[no] You asked “How would you like me to address you?” instead of guessing.
    } It took one sentence, and the customer could simply be who they are. Thank you.
    .title = Asked instead of guessing
    .when = For a colleague who asked where others would have assumed.
    .wording-2 =
        { GIVEN($agent) ->
            [yes] It wasn’t for us to decide what the customer could manage, { $agent }, and you knew that.
           *[no] It wasn’t for us to decide what the customer could manage, and you knew that.
        } You asked: “Shall we do this together, or would you rather have the steps in writing?” That left the choice with them. Thank you.

recognition-looked-after-a-colleague =
    { GIVEN($agent) ->
        [yes] Thank you, { $agent }, for noticing that someone here had a hard case
       *[no] Thank you for noticing that someone here had a hard case
    } and making sure there was room for a break. Looking after each other is part of the work, and it was seen.
    .title = Looked after a colleague
    .when = For a colleague who took over a case or made sure of a break.
    .wording-2 =
        { GIVEN($agent) ->
            [yes] You took the next case so that a colleague could have a break, { $agent }.
           *[no] You took the next case so that a colleague could have a break.
        } That won’t show up in any of our figures, but it’s as much a part of the job as any answer we send. I noticed, and I’m grateful.
