# Whole replies about our own service: waiting, mistakes, complaints, refusals, wishes, praise, first and last messages.

long-wait-reply =
    { greeting }

    You’ve had { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of silence from us, without knowing whether anyone had even read your message. I’m sorry about that.

    { GIVEN($ticket) ->
        [yes] I’ve now read everything, and I’m taking case { $ticket } from here.
       *[no] I’ve now read everything, and I’m taking it from here.
    } You don’t need to send your question again.

    I’m starting with the question you asked, so that the next thing you get is an answer and not another holding message.

    You’ll have that answer from me by { $due }.

    { sign-off }
    .title = First answer after a long wait
    .subject = Your message to us: I’ve read it and I’m on it
    .chat =
        I’m sorry you’ve had { $days ->
            [one] { $days } day
           *[other] { $days } days
        } without an answer or any sign that someone had read it. I’ve now read everything and I’m taking it from here. You’ll have the result by { $due }.
    .when = When your first answer comes after days of silence.

repeat-contact-reply =
    { greeting }

    { $attempts ->
        [one] You’ve told us about this once already, and you still had to start over.
       *[other] You’ve told us about this { $attempts } times, and each time you had to start over.
    } We should have solved it before now, and I’m sorry.

    From your messages I know what happened, what you’ve been told since, and which point is still open. If I’ve missed anything, add it in a word or two; you don’t need to explain anything from the beginning.

    { i-own-this } You can reply directly to me.

    I’ll write to you by { $due } with the next result in case { $ticket }.

    { sign-off }
    .title = Same matter, once more
    .subject = Case { $ticket }: it stays with me now
    .chat =
        { $attempts ->
            [one] You’ve told us about this before. We should have solved it by now,
           *[other] You’ve told us about this { $attempts } times. We should have solved it by now,
        } and I’m sorry. I’ve read it all, and case { $ticket } stays with me. I’ll write with the next result by { $due }.
    .when = When someone has had to start over; put your two-line summary in the second paragraph.

misunderstanding-reply =
    { greeting }

    Our last message could be read in two ways, and you read it the way it was written. The unclear wording was ours, and I’m sorry about it.

    Here’s what applies now: I’m leaving everything as it is until you’ve told me what you’d like.

    For you that means nothing changes in the meantime, and there’s nothing you have to do. If that still isn’t what you were asking, one line is enough to correct me.

    I’ll finish the case by { $due } and write to you when it’s done.

    { sign-off }
    .title = Our wording was unclear
    .subject = Our last message: what it was meant to say
    .chat = Our message could be read in two ways, and you read it as it was written. Sorry about that. Nothing changes for now. Tell me if I still haven’t understood your question; I’ll finish the case by { $due }.
    .when = When your wording misled the customer; say in the second paragraph what your message meant.

our-mistake-reply =
    { greeting }

    What we did isn’t what you asked us to do. That was our mistake, and I’m sorry.

    It has cost you time, for something that should have been right from the start.

    { GIVEN($amount) ->
        [yes] I’ve already started to correct it, and I’ve credited you with { $amount }. By { $date } everything else it affected will be right too.
       *[no] I’ve already started to correct it. By { $date } everything else it affected will be right too.
    }

    On { $date } I’ll check case { $ticket } from start to finish and write to you with what I’ve found.

    { sign-off }
    .title = We made a mistake
    .subject = Case { $ticket }: our mistake, and what I’ve done
    .chat = We made a mistake with case { $ticket }, and I’m sorry for the time it has cost you. I’ve started to correct it, and it’ll all be right by { $date }. I’ll check on the day and write to you.
    .when = When you know the mistake was yours; put the exact mistake in the first sentence.

complaint-about-service-reply =
    { greeting }

    Thank you for saying this openly.

    You came to us with a question, and the way you were treated left you feeling worse than before. Nobody who contacts { -brand } should come away like that.

    I’m looking into it together with our team lead, and we’ll hear my colleague’s side before we say anything about it. Your original question doesn’t have to wait for that; I’m working on it at the same time.

    I’ll write to you by { $due } to tell you what came of it. Your case number is { $ticket }.

    { sign-off }
    .title = Complaint about a colleague
    .subject = Case { $ticket }: how you were treated
    .chat = Thank you for saying this openly. Nobody should leave us feeling worse than before. I’m looking into it with our team lead, while I work on your question, and I’ll write by { $due } (case { $ticket }).
    .when = When someone complains about a colleague; adapt the second paragraph to their account.

request-refused-reply =
    { greeting }

    You’ve explained why you need this, and it makes sense to ask.

    There are two things I can do for you. I can arrange whatever comes closest to what you asked for, or I can help you get to the same result another way.

    What I can’t do is exactly what you asked for: I couldn’t do it for everyone in the same position, and that wouldn’t be fair.

    Both options stay open for you until { $due }. Tell me which one you’d like (your case number is { $ticket }), and I’ll start on it straight away.

    { sign-off }
    .title = A no, with two options
    .subject = Case { $ticket }: what I can do for you
    .chat = It makes sense that you ask. I can arrange what comes closest, or help you get there another way; I can’t do exactly what you asked for. Both stay open until { $due } (case { $ticket }).
    .when = When you have to refuse; put in your own options and the true reason.

feature-request-reply =
    { greeting }

    With this, { $service } would let you do what you need without a workaround. Thank you for describing it so clearly.

    The people who plan { $service } now have your idea, in your own words. I can’t tell you yet whether it’ll be built.

    Until then, I’m happy to show you the quickest way to do it today. Reply to this e-mail and we’ll go through it together.

    On { $date } I’ll write and tell you what they’ve said, even if it’s a no.

    { sign-off }
    .title = An idea for a service
    .subject = Your idea for { $service }
    .chat = Thank you, I can see what that would let you do in { $service }. The people who plan it have your idea. I can’t say yet if it’ll be built; on { $date } I’ll tell you what they’ve said, even if it’s a no.
    .when = When someone suggests an improvement; say in the first sentence what it would let them do.

feedback-reply =
    { greeting }

    Thank you for taking the time to tell us what didn’t work for you. Your main point is clear to me, and I’ve noted it in your own words.

    Each of us only sees one part of how things work here; you’ve been through all of it. What that’s like from start to finish, we can only learn from you.

    Our team is going through it together. On { $date } I’ll write and tell you what we’re changing because of it. There’s no need to answer this e-mail.

    { sign-off }
    .title = Thanks for criticism
    .subject = What you wrote to us: what we’re doing with it
    .chat = Thank you for taking the time to say what didn’t work for you. You’ve shown us something we hadn’t seen. Our team is going through it, and on { $date } I’ll tell you what we’re changing. No reply needed.
    .when = When someone criticises or gives a low score; name their own point in the first paragraph.

praise-reply =
    { greeting }

    What you wrote made our day.

    I’m passing your words on to the person they’re about. They also show us what to keep doing.

    On { $date } I’ll read them out at our team meeting. Thank you.

    { sign-off }
    .title = Thanks for your praise
    .subject = Thank you for your kind words
    .chat = What you wrote made our day. I’m passing it on to the person it’s about, and on { $date } I’ll read it out at our team meeting. Thank you.
    .when = When someone praises you or a colleague.

first-contact-reply =
    { greeting }

    Welcome, it’s good to have you with us. Your question is clear, and it has reached the right person.

    To help you straight away, here are the first steps in { $service }: { $link }

    If something comes up while you’re reading, reply to this e-mail and it’ll come straight to me.

    You’ll have the full answer to your question from me by { $due }.

    { sign-off }
    .title = First reply to a new customer
    .subject = Your question about { $service }
    .chat = Good to have you here. Your question is clear and with the right person. The first steps in { $service } are here: { $link } You’ll have my full answer by { $due }.
    .when = When someone writes to you for the first time.

general-reply =
    { greeting }

    I’ve read your whole message, and I’m looking after it as case { $ticket }.

    Before I answer, I’m looking at what’s happened so far and what’s been agreed with you. You don’t need to send anything again.

    You’ll have my answer by { $due }.

    { sign-off }
    .title = I’ve read it, answer to follow
    .subject = Case { $ticket }: I’ve read your message
    .chat = I’ve read your message; it’s with me now as case { $ticket }. I’m first looking at what’s happened so far, and you don’t need to send anything again. You’ll have my answer by { $due }.
    .when = When a message needs a look before you can answer it.

solved-case-reply =
    { greeting }

    What you wrote to us about is solved: we found the cause and put it right, so it should now work as it’s meant to.

    Your description of how it happened led us there. Thank you for that.

    You can check it for yourself: try again what didn’t work before.

    I’m keeping case { $ticket } open with me until { $date }. If the problem comes back, one line in reply to this e-mail is enough.

    { sign-off }
    .title = Solved, with a way back
    .subject = Case { $ticket }: solved
    .chat = It’s solved; what you told us led us to the cause. To check, try again what didn’t work before. Case { $ticket } stays open with me until { $date }, and one line is enough if it comes back.
    .when = When a case is solved; say in plain words what was solved.
