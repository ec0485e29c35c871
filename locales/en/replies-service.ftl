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

    I’m starting with the point you asked about, so that the next thing you get is an answer and not another holding message.

    You’ll have the result from me by { $due }.

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
        [one] You’d told us about this once already, and still you had to start again.
       *[other] You’ve told us about this { $attempts } times, and each time you had to start again.
    } We should have solved it before now, and I’m sorry.

    From your messages I know what happened, what you’ve been told since, and which point is still open. If I’ve missed anything, add it in a word or two; nothing needs explaining from the beginning.

    { i-own-this } You can answer straight to me.

    By { $due } you’ll have the next result on case { $ticket } from me.

    { sign-off }
    .title = Same matter, once more
    .subject = Case { $ticket }: it stays with me now
    .chat =
        { $attempts ->
            [one] You’ve told us about this before. We should have solved it by now,
           *[other] You’ve told us about this { $attempts } times. We should have solved it by now,
        } and I’m sorry. I’ve read it all, and case { $ticket } stays with me. Next result by { $due }.
    .when = When somebody has had to start over; put your two-line summary in the second paragraph.

misunderstanding-reply =
    { greeting }

    Our last message could be read in two ways, and you read it the way it was written. The unclear wording was ours, and I’m sorry about it.

    Here’s what applies, in one plain sentence: what you have now stays exactly as it is until you ask us to change something.

    For you that means: nothing has been changed, and nothing is lost. If that still isn’t what you were asking, correct me in a line.

    I’m leaving everything as it is for now, and I’ll finish the case by { $due }.

    { sign-off }
    .title = Our wording was unclear
    .subject = Our last message: what it was meant to say
    .chat = Our message could be read in two ways, and you read it as it was written. Sorry about that. Nothing changes for now; tell me if I still haven’t got your question, and I’ll finish it by { $due }.
    .when = When your wording misled the customer; fit the sentence on what applies to the case.

our-mistake-reply =
    { greeting }

    What you’d asked us for and what we did are two different things, and that’s our mistake. I’m sorry.

    It’s cost you time, and you’ve had to come back to us about something that should have been right from the start.

    { GIVEN($amount) ->
        [yes] I’ve already started to correct it and credited you with { $amount }. By { $date } everything that followed from it will be right as well.
       *[no] I’ve already started to correct it. By { $date } everything that followed from it will be right as well.
    }

    On { $date } I’ll check case { $ticket } from beginning to end and write to you with what I’ve found.

    { sign-off }
    .title = We made a mistake
    .subject = Case { $ticket }: our mistake, and what I’ve done
    .chat = We made a mistake with case { $ticket }, and I’m sorry for the time it’s cost you. I’ve started to correct it, and all of it will be right by { $date }. I’ll check that day and write to you.
    .when = When you know the mistake was yours; name it in the first sentence.

complaint-about-service-reply =
    { greeting }

    Thank you for saying this openly.

    You came to us with a question, and the way you were spoken to left you feeling worse than before. Nobody should leave a contact with us like that.

    I’m looking into it together with our team lead, and we’ll hear my colleague’s side before we say anything about it. Your original question doesn’t have to wait for that; I’m solving it at the same time.

    By { $due } I’ll write to tell you what came of it; your complaint has the case number { $ticket }.

    { sign-off }
    .title = Complaint about how we treated you
    .subject = Case { $ticket }: how you were treated by us
    .chat = Thank you for saying this openly. Nobody should leave us feeling worse than before. I’m looking into it with our team lead, solving your question alongside, and I’ll write by { $due } (case { $ticket }).
    .when = When somebody complains about a colleague; adapt the second paragraph to their account.

request-refused-reply =
    { greeting }

    You’ve explained what you need this for, and it makes sense to ask.

    There are two things I can do for you. One is to arrange what comes closest to it. The other is to help you get there by another way, now that I know what you need it for.

    The exact thing you asked for I can’t do, because I couldn’t do it for everyone in the same position, and that wouldn’t be fair.

    Both options stay open for you until { $due }. Tell me which one you’d like (your case number is { $ticket }), and I’ll start on it straight away.

    { sign-off }
    .title = A no, and what’s possible
    .subject = Case { $ticket }: what I can do for you
    .chat = It makes sense that you ask. I can arrange what comes closest, or help you get there by another way; the exact thing you asked for I can’t do. Both stay open until { $due } (case { $ticket }).
    .when = When you have to refuse; put in your own options and the true reason.

feature-request-reply =
    { greeting }

    If { $service } could do this, you’d be done in one go instead of working your way round it each time. Thank you for describing it so concretely.

    The people who plan { $service } have your idea in front of them now, in your own words. I can’t tell you yet whether it’ll be built.

    Until then, I’ll gladly show you the shortest way there is today. Reply to this e-mail and we’ll go through it together.

    On { $date } I’ll tell you what they’ve answered, even if it’s a no.

    { sign-off }
    .title = An idea for a service
    .subject = Your idea for { $service }
    .chat = Thank you, I see what that would let you do in { $service }. The people who plan it have your idea in your own words. Whether it’ll be built is open; on { $date } I’ll tell you their answer, even if it’s a no.
    .when = When somebody suggests an improvement; name what it would let them do.

feedback-reply =
    { greeting }

    Thank you for taking the time to tell us what didn’t work for you. What I take from it above all is that it took more out of you than it should have.

    Each of us here sees one part of it; you’ve been through the whole. What that’s like from one end to the other, we hadn’t seen until you told us.

    Our team is going through it together. On { $date } I’ll write to tell you what we’re changing because of it; you don’t need to answer this e-mail.

    { sign-off }
    .title = Criticism received
    .subject = What you wrote to us: what we’re doing with it
    .chat = Thank you for taking the time to say what didn’t work for you. You’ve shown us something we hadn’t seen. Our team is going through it, and on { $date } I’ll write what we’re changing. No reply needed.
    .when = When somebody criticises or gives a low score; name their own point.

praise-reply =
    { greeting }

    What you wrote made a difference to our day.

    Your words are going to the person they’re about, and they show us what we should keep doing.

    On { $date } I’ll read them out in our team meeting. Thank you.

    { sign-off }
    .title = Thanks for your praise
    .subject = Thank you for your kind words
    .chat = What you wrote made a difference to our day. It’s going to the person it’s about, and on { $date } I’ll read it out in our team meeting. Thank you.
    .when = When somebody praises you or a colleague.

first-contact-reply =
    { greeting }

    It’s good to have you here. Your question is clear, and it’s reached the right person.

    One thing will help you straight away: the first steps in { $service } are on this page: { $link }

    If something comes up while you’re reading, reply to this e-mail; it comes straight to me.

    You’ll have the full answer to your question from me by { $due }.

    { sign-off }
    .title = First reply to a new customer
    .subject = Your question about { $service }
    .chat = Good to have you here. Your question is clear and with the right person. The first steps in { $service } are here: { $link } You’ll have my full answer by { $due }.
    .when = When somebody writes to you for the first time.

general-reply =
    { greeting }

    I’ve read your message, all of it, and it’s with me now as case { $ticket }.

    Before I answer, I’m looking at what’s happened so far and what’s been agreed with you. You don’t need to send anything again.

    You’ll have my answer by { $due }.

    { sign-off }
    .title = Read, and it’s mine
    .subject = Case { $ticket }: I’ve read your message
    .chat = I’ve read your message; it’s with me now as case { $ticket }. I’m first looking at what’s happened so far, and you don’t need to send anything again. You’ll have my answer by { $due }.
    .when = When a message needs a look before you can answer it.

solved-case-reply =
    { greeting }

    What you wrote to us about is solved: the cause has been found and put right, and from now on it should work as it’s meant to.

    What you told us about how it happened led us to it. Thank you for that.

    You can see it for yourself by doing once more what didn’t work before. If it goes through, it’s done.

    I’m keeping case { $ticket } open with me until { $date }. Should it come back, one line in reply to this e-mail is enough.

    { sign-off }
    .title = Solved, and still open to you
    .subject = Case { $ticket }: solved
    .chat = It’s solved; what you told us led us to the cause. Try once more what didn’t work before. Case { $ticket } stays open with me until { $date }, and one line is enough if it comes back.
    .when = When a case is solved; say in plain words what was solved.
