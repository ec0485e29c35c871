# Statements about our own service: waiting, repeated contact, misunderstandings, mistakes, complaints, wishes, praise.

long-wait-in-queue =
    { GIVEN($customer) ->
        [yes] { $customer }, I’m sorry you’ve waited
       *[no] I’m sorry you’ve waited
    } { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    } I’m with you now: what’s happened?
    .title = I’m with you now
    .when = First words to someone who’s been waiting in the queue.
    .wording-2 =
        { $minutes ->
            [one] That was { $minutes } minute
           *[other] That was { $minutes } minutes
        } in the queue, and I’m sorry it took that long. { GIVEN($customer) ->
            [yes] I’m all yours now, { $customer }; let’s get straight to it.
           *[no] I’m all yours now; let’s get straight to it.
        }
    .wording-3 =
        { GIVEN($customer) ->
            [yes] Hello { $customer }. You’ve had to wait
           *[no] Hello. You’ve had to wait
        } { $minutes ->
            [one] { $minutes } minute for me,
           *[other] { $minutes } minutes for me,
        } and I’m sorry about that. What can we get done for you?

long-wait-late-answer =
    You’ve waited { $days ->
        [one] { $days } day
       *[other] { $days } days
    } for this answer. That’s too long, it’s on us, and I’m sorry. Here’s the answer itself:
    .title = Our answer comes late
    .when = First sentence of an e-mail that should have been sent days ago.
    .wording-2 =
        { $days ->
            [one] It took us { $days } day
           *[other] It took us { $days } days
        } to reply to you. You should have heard from us sooner, and I apologise; what follows answers your question in full.

long-wait-call-back = You needn’t stay in the queue if you’d rather not: I can call you back by { $due }, and your place is kept. Waiting here is fine too.
    .title = I can call you back
    .when = When the wait will be long and you can call back yourself.
    .wording-2 = If you’ve got something else to do in the meantime, feel free to go. You keep your place, and I’ll ring you by { $due }. If you’d rather stay, please do.

repeat-contact-count =
    { $attempts ->
        [one] You’ve been in touch about this once before, and now you’re having to explain it again. That’s tiring.
       *[other] You’ve now been in touch { $attempts } times about the same thing, and each time you’ve had to explain it from the start. That wears anyone out.
    }
    .title = Telling it again and again
    .when = First sentence when someone has contacted you several times about one thing.
    .wording-2 =
        { $attempts ->
            [one] One contact should have been enough for this.
           *[other] It shouldn’t take { $attempts } contacts to get one thing sorted out.
        } The tiring part is explaining it over and over.

repeat-contact-fix-did-not-hold = We told you it was solved, and it wasn’t. I’m sorry for the time and the trust that cost you.
    .title = Our solution didn’t hold
    .when = When something you called solved has come back.
    .wording-2 = Our solution didn’t hold, although you’d relied on it. I apologise for the extra time that cost you, and for giving you less reason to trust us.

repeat-contact-history-read = I’ve read all your earlier messages and our notes, so you don’t need to start from the beginning. I’ll carry on from the last open point and stay your only contact.
    .title = I’ve read the history
    .when = When you really have read everything that came before.
    .wording-2 = There’s no need to explain it again: I have it all in front of me, and I’ve read it. We’ll pick up where it was left, and from now on you’ll deal only with me.
    .wording-3 = Before answering, I read everything: your messages so far and all our notes. You can go straight to what’s still open, and keep writing to me; nobody else will take over.

repeat-contact-find-cause = This time I’m looking for the reason why it keeps coming back before I offer you another quick fix. I’ll write to you by { $due } with what I’ve found.
    .title = First the cause, then the fix
    .when = When the same thing keeps coming back.
    .wording-2 = Before anyone tries to fix this again, I want to know what’s behind it. By { $due } I’ll tell you how far I’ve got, and only then will I suggest what to do.

misunderstanding-two-readings = That sentence can be read in two ways, and I can see how you came to yours. Here’s what was meant:
    .title = It can be read both ways
    .when = When you and the customer have understood the same sentence differently.
    .wording-2 = I’ve read it again from your side, and your reading is as possible as ours. Let me tell you which of the two was meant.

misunderstanding-misread = I misread your message and answered something you hadn’t asked. Sorry about that; now to your real question.
    .title = I misread your message
    .when = When you’ve answered the wrong question.
    .wording-2 = You asked one thing and I answered another, because I hadn’t read it properly. My apologies. This is the answer to what you did ask:

our-mistake-apology = That was our mistake, and it cost you time and trouble you shouldn’t have had. I’m sorry.
    .title = That was our mistake
    .when = Right after or before you name the mistake, when it’s clear that it was yours.
    .wording-2 = We got this wrong, and you’re the one who’s had the trouble with it. I apologise.
    .wording-3 = This should never have landed on you. The mistake was ours, and I’m sorry for the work it has made for you.
    .chat = That was our mistake, and I’m sorry for the time and trouble it has cost you.

our-mistake-repair = I’m putting this right myself, and it’ll be done by { $due }. There’s nothing you need to do.
    .title = I’m putting it right
    .when = When you can make the correction yourself by a set time.
    .wording-2 = Here’s what happens now: I make the correction, and it’s in place by { $due }. You can leave all of it to me.
    .wording-3 = By { $due } this will be as it should have been. I’m doing it myself, and there’s no part of it you need to take care of.

our-mistake-thanks-for-telling = Thank you for pointing out our mistake. Because you did, it’s now put right for the next person as well.
    .title = Thanks for pointing it out
    .when = At the end of a solved case, if the mistake really is corrected for others too.
    .wording-2 = You noticed what we got wrong and told us. Thanks to you, it has been corrected for everyone who comes after you as well.

complaint-about-service-listen = Thank you for describing so precisely how you were treated. I’m taking it as you experienced it, and I won’t explain or judge anything before both sides have been heard.
    .title = Thanks for describing it precisely
    .when = When someone tells you how they were treated by one of you.
    .wording-2 = You’ve told me what was said and how it came across, in detail, and that helps. I’m taking it just as you’ve told it; before I say anything about my colleague’s part, I want to hear that side too.

complaint-about-service-tone = I’ve gone through the conversation, and the way we spoke to you wasn’t right. On behalf of the team, I’m sorry for that tone.
    .title = Our tone wasn’t right
    .when = When you’ve checked the conversation and the tone was out of place.
    .wording-2 = We’ve checked the conversation, and it’s plain that you should have been spoken to differently. I apologise for the tone on behalf of all of us.

complaint-about-service-team-lead =
    I’m taking your complaint to our team lead, in your own words. { GIVEN($ticket) ->
        [yes] By { $due } I’ll write to you about case { $ticket } and tell you what came of it.
       *[no] By { $due } I’ll write and tell you what came of it.
    }
    .title = Taken to the team lead
    .when = When a complaint goes to the team lead and you report back.
    .wording-2 =
        Our team lead will read what you wrote, not my summary of it. { GIVEN($ticket) ->
            [yes] You’ll have an answer about case { $ticket } from me by { $due }.
           *[no] You’ll have an answer about it from me by { $due }.
        }

request-refused-reason = What you’re asking for makes sense, and you should have the real reason for the no, in plain words:
    .title = The real reason for no
    .when = After you’ve said what’s possible, right before the reason for the no.
    .wording-2 = I can follow why you’d want this; it’s a sensible thing to ask. Here, in everyday language, is what really stands in the way:

request-refused-what-i-can-do = Here’s what I can do for you today, and I’ll start as soon as you say yes:
    .title = What I can do today
    .when = First line of a refusal; your offer follows, and the no comes after it.
    .wording-2 = Let me begin with what’s possible. If you agree to it, I’ll get going straight away:
    .wording-3 = There’s something I can get going for you today, and all I need is your go-ahead:

request-refused-second-look = You can have this decision looked at by someone who wasn’t part of it. I’ll hand it over together with your reasons, and you’ll have that answer by { $due }.
    .title = A second pair of eyes
    .when = When the customer doesn’t accept the decision.
    .wording-2 = If you don’t agree with the decision, that needn’t be the end of it. A colleague who had no part in it will go through it afresh, with your reasons on the table, and by { $due } you’ll know the outcome.

feature-request-purpose = Let me sum up what you want to get done, rather than which button you’d press for it. That helps us more than a bare wish list:
    .title = What you want to get done
    .when = When someone wishes for a function; sum up the purpose after this line.
    .wording-2 = You’ve told me what you’re trying to achieve, and that’s worth more to us than the name of a function. This is how I’ve understood it:

feature-request-passed-on = Thank you; your wish is now with the people who build the product, in your own words. I can’t promise that it’ll be built, but I’ll write to you on { $date } to tell you where it stands.
    .title = Passed on in your words
    .when = When the wish really has reached those who build the product.
    .wording-2 = I’ve passed it on exactly as you put it, to the people who decide what gets built, and I’m grateful you took the time. I don’t know yet whether they’ll build it. On { $date } I’ll tell you what they’ve said so far.

feedback-thanks-critical = Thank you for being so frank. Of everything you mention, one point helps us most, and it’s this one:
    .title = Thanks for the frank words
    .when = When someone criticises without asking for anything; you name the point that helps most.
    .wording-2 = You could have kept this to yourself, and you told us instead, without softening it. I’m grateful for that, and most of all for this point:

feedback-taken-to-team = I’m bringing what you told us to our team meeting on { $date }. I can’t promise what will change, but I can promise that we’ll talk about it.
    .title = Brought to our team meeting
    .when = When you’ll raise the feedback at a team meeting on a known day.
    .wording-2 = Our team meets on { $date }, and I’ll put your feedback on the table myself. I don’t know yet what we’ll make of it.

praise-received = Thank you, it’s really good to hear that, especially as you’ve said exactly what helped you.
    .title = Praise gladly received
    .when = First sentence when someone praises you or the team.
    .wording-2 = You’ve made my day with that, thank you. What I like most is knowing which part made the difference for you.
    .wording-3 = It’s good to know what it was that made it easier for you. I’m glad you took the time to say so.

praise-passed-on = I’m showing your words to { $colleague } today. At the end of a long day, it means a lot to see that something you did has helped.
    .title = Shown to my colleague today
    .when = When the praise is for a colleague and you show it to them today.
    .wording-2 = Before today is over, { $colleague } will have read what you wrote; I’ll see to that. Words like yours are what you remember on the way home, however long the day was.
