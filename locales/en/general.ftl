# Statements for any conversation: opening, listening, taking charge, following up, closing.

first-contact-welcome =
    { GIVEN($customer) ->
        [yes] Hello { $customer }, you’ve come to the right place.
       *[no] Hello, you’ve come to the right place.
    } Tell me what brings you here, in whatever order it comes to mind.
    .title = Welcome, tell it your way
    .when = Open with this when someone contacts you live for the first time.
    .wording-2 =
        { GIVEN($customer) ->
            [yes] Welcome, { $customer }.
           *[no] Welcome.
        } This is the right place for your question, so start wherever you like.
    .wording-3 =
        { GIVEN($customer) ->
            [yes] Good to meet you, { $customer }.
           *[no] Good to meet you.
        } You’re in the right place with this; begin with whatever matters most to you.
    .chat =
        { GIVEN($customer) ->
            [yes] Hi { $customer }, you’ve come to the right place.
           *[no] Hi, you’ve come to the right place.
        } Tell me what happened, starting wherever you like.

first-contact-introduction =
    { GIVEN($customer) ->
        [yes] Hello { $customer }, my name’s { $agent }.
       *[no] Hello, my name’s { $agent }.
    } I’ll be looking after you from start to finish.
    .title = Who you’re talking to
    .when = Give your name at the start of a live conversation that you’ll see through yourself.
    .wording-2 =
        { GIVEN($customer) ->
            [yes] Nice to meet you, { $customer }.
           *[no] Nice to meet you.
        } I’m { $agent }, and I’m the one you’ll be talking to until we’re done.

first-contact-any-question = You don’t need to know our words for things before you get in touch. It’s a useful question, and I’ll answer it in plain words.
    .title = No need to know our terms
    .when = For someone who apologises for a basic question or for not knowing our terms.
    .wording-2 = It’s worth asking, because the answer saves guessing later on. Putting our terms into everyday words is my job, so ask away.
    .wording-3 = There’s nothing to apologise for: the jargon is ours, and nobody has to know it beforehand. A question in your own words is more useful to me, because it shows what you need to know.
    .chat = No need to know our terms first. It’s a useful question, and I’ll answer it in plain words.

first-contact-how-it-goes = Here’s what happens next: I read everything you’ve sent, I only ask for what’s missing, and you’ll have my answer by { $due }.
    .title = What happens next
    .when = For a new customer who can’t know yet how we work.
    .wording-2 = You’ll have my answer by { $due }. Until then I’ll read everything you’ve written, and I’ll only come back with a question if something’s missing.

greeting =
    { GIVEN($customer) ->
        [yes] Hello { $customer },
       *[no] Hello,
    }
    .title = Salutation line
    .when = The first line of an e-mail; whole replies begin with it.
    .wording-2 =
        { GIVEN($customer) ->
            [yes] Hi { $customer },
           *[no] Hi there,
        }
    .wording-3 =
        { GIVEN($customer) ->
            [yes] Dear { $customer },
           *[no] Good day,
        }

thanks-for-writing = Thank you for writing. I’ve read your whole message, from the first line to the last.
    .title = Thanks, I’ve read it all
    .when = First sentence of a reply, once you really have read all of it.
    .wording-2 = Thanks for your message; I read all of it before starting this reply.
    .wording-3 = I’m glad you wrote to us. I’ve gone through your message line by line before answering it.
    .chat = Thanks for your message. I’ve read all of it.

call-as-promised =
    { GIVEN($customer) ->
        [yes] Hello { $customer }, this is { $agent }, calling as we agreed.
       *[no] Hello, this is { $agent }, calling as we agreed.
    } Is this a good time for you?
    .title = Calling back as agreed
    .when = First words when you call back at the time you promised.
    .wording-2 =
        { GIVEN($customer) ->
            [yes] Hello { $customer }, { $agent } here.
           *[no] Hello, { $agent } here.
        } We agreed that I’d ring you about this. Is now a good moment, or would another time be better?

heard-summary = Let me tell you how I’ve understood it, and please correct me wherever I’ve got it wrong.
    .title = Let me sum up
    .when = Before you sum up the customer’s account in your own words.
    .wording-2 = Before I do anything, here’s what you’ve told me, in my own words. If a detail is wrong, stop me.
    .wording-3 = I want to be sure I’ve taken this in properly. This is what I’ve heard so far; tell me what’s missing or different.

no-guessing = I’d rather hear from you what this means for your day than guess. Tell me as much as you like.
    .title = I’d rather ask than guess
    .when = When you catch yourself assuming why something matters to the customer.
    .wording-2 = I could imagine why this matters, but I might well be wrong. You know what it changes for you, so please tell me.

i-own-this = I’m taking this on myself. It stays on my desk until it’s solved, and I’m the one who’ll write to you, even when others do part of the work.
    .title = This one is mine
    .when = When you take a case on and will stay with it.
    .wording-2 = From now on you have one contact for this: me. Colleagues may do some of the work; keeping it moving and keeping you informed is my job until it’s solved.
    .wording-3 = Until this is solved, it’s mine. If I need help I’ll get it, and the messages will still come from me.
    .chat = I’m keeping this on my desk until it’s solved. Even if a colleague does part of the work, you’ll hear from me.

choice-of-way = There are two good ways forward, and you choose. Either is fine with us: I’ll start as soon as you’ve picked one, and until then you can change your mind.
    .title = Two ways, you choose
    .when = Before you describe two equally good solutions.
    .wording-2 = Which of these two suits you better? On our side both are equally fine. Nothing is fixed until you tell me, and once you do, I’ll begin.
    .chat = There are two good ways forward, and both are fine with us. Pick one and I’ll start; until then you can change your mind.

take-a-moment =
    { GIVEN($customer) ->
        [yes] I want to read all of this properly before I answer, { $customer }.
       *[no] I want to read all of this properly before I answer.
    } That’ll take { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, and then I’ll be back with an answer.
    .title = I need a moment to read
    .when = In a live conversation, when you need quiet to read before you answer.
    .wording-2 =
        Let me go through everything without rushing. I’ll be back here with you in { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }, and you’ll have my answer then.

handover-to-colleague = I can’t take this further myself today, so { $colleague } is taking over from here, with all my notes. You’ll get a message from { $colleague } by { $due }, and you won’t have to explain anything twice.
    .title = Handing over to a colleague
    .when = When someone else really has to go on and has taken over your notes.
    .wording-2 = From here { $colleague } is looking after your case, because I’ve got as far as I can today. My notes are already there, so the message you’ll have by { $due } will pick up right where we are now.
    .chat = I can’t take this further today, so { $colleague } is taking over from here with all my notes. You’ll get a message by { $due } and won’t have to repeat anything.

follow-up-promise = I’ll write to you again by { $due }, whether or not it’s solved by then.
    .title = I’ll write by a set time
    .when = Whenever you leave something open and can keep the time yourself.
    .wording-2 = You’ll have a message from me by { $due }, even if all I can tell you is how far I’ve got.
    .wording-3 = By { $due } you’ll hear from me again. If it’s done, I’ll say so; if it isn’t, you’ll know where it stands.

still-working = There’s no answer yet, and I’m telling you so that you don’t have to ask. The work goes on, and you’ll have my next message by { $due }.
    .title = No news yet
    .when = When a promised time comes and there’s no result to report.
    .wording-2 = I don’t have a result for you today; we’re still looking. Whatever we’ve found by { $due }, I’ll tell you then.
    .wording-3 = By { $due } you’ll have another message from me. Today’s is a short one: it isn’t solved yet, and it hasn’t been put aside.
    .chat = There’s no answer yet; the work goes on. You’ll hear from me again by { $due }, so there’s no need to ask.

checking-in = It’s been a few days, and I’d like to know whether the solution holds up in everyday use. If it doesn’t, a short “no” is enough and I’ll open it again.
    .title = Does it still hold?
    .when = Some days after a solution, without being asked.
    .wording-2 = How has it been going since we last spoke about this? If the problem has come back, you needn’t explain anything: write “it’s back”, and I’ll take it up again.
    .wording-3 = You said it was working again; is that still true after a few days of normal use? If not, tell me, and I’ll carry on where we left off.
    .chat = It’s been a few days: does the solution hold up in everyday use? A short “no” is enough, and I’ll open it again.

close-recap = Before we finish, here’s what we’ve agreed: what I’ll do, what you’ll do, if anything, and by when. If you remember any of it differently, tell me.
    .title = What we’ve agreed
    .when = Before the end, just ahead of the list of what was agreed.
    .wording-2 = So that we both leave with the same picture, I’ll list who does what and by when. Correct me if a point isn’t as you understood it.
    .chat = Before we finish, here’s what we’ve agreed: my part, yours if there is one, and by when. If you remember any of it differently, tell me.

close-door-open =
    If you reply to this message, it comes straight back to the same case{ GIVEN($ticket) ->
        [yes] , number { $ticket },
       *[no] ,
    } with its whole history.
    .title = Reply and it’s all here
    .when = Last sentence of a solved case.
    .wording-2 =
        If this comes up again, reply right here. { GIVEN($ticket) ->
            [yes] Your reply goes straight to case { $ticket },
           *[no] Your reply goes straight to this case,
        } where everything we’ve written is kept.

sign-off =
    Kind regards,
    { GIVEN($agent) ->
        [yes]
            { $agent }
            { -team }
       *[no] { -team }
    }
    .title = Closing lines
    .when = The last lines of an e-mail; whole replies end with them.
    .wording-2 =
        Best wishes,
        { GIVEN($agent) ->
            [yes]
                { $agent }
                { -team }
           *[no] { -team }
        }
