# Statements about outages, technical problems, account access, faulty products and data protection.

outage-acknowledge = { $service } is down right now, and you’re in the middle of something you can’t finish. It isn’t your device or your connection, so you can stop trying.
    .title = Down, and not your device
    .when = First sentence while a service is down.
    .wording-2 = There’s nothing to fix on your device or your connection: it’s { $service } that isn’t working. You’ve been stopped halfway, and trying again won’t help for now.
    .wording-3 = You’ve been cut off mid-task, and it has nothing to do with your equipment: { $service } is down. You can leave it alone for the moment.

outage-our-change =
    A change we made took the service down for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }. In that time you couldn’t do what you needed to do, and I’m sorry.
    .title = Our change caused it
    .when = After an outage, when a change of yours was the cause and you may say so.
    .wording-2 =
        We caused this ourselves. After a change on our side nothing worked for { $hours ->
            [one] { $hours } hour
           *[other] { $hours } hours
        }, and I apologise for the time that took out of your day.

outage-back = { $service } is working again. You should find everything as you left it; if even one thing isn’t there, write to me.
    .title = It’s working again
    .when = When the service is back and the customer can carry on.
    .wording-2 = You can carry on in { $service }, starting from the point where it stopped. Have a look to see whether it’s all there, and tell me if anything is missing or different.

outage-next-update = People are working on it right now. I’ll write again by { $due }, even if there’s no progress, so you don’t need to keep checking.
    .title = Next update at a set time
    .when = During an outage, when nobody knows yet how long it will take.
    .wording-2 = You can turn to something else in the meantime: I’ll write by { $due }, whether or not it’s back. Our technicians are on it now.
    .wording-3 = By { $due } you’ll have the next update from me, and if it’s “no change”, I’ll say so. You can close the page; the people who can fix it are on it.

technical-problem-already-tried =
    { $attempts ->
        [one] You’ve already tried one way of solving this, and that tells me something.
       *[other] You’ve already tried { $attempts } ways of solving this, and each of them tells me something.
    } I’ll start from there and won’t send you back to restarting things.
    .title = You’ve tried a lot already
    .when = When the customer has already tried things before writing.
    .wording-2 =
        The work you’ve put in counts: { $attempts ->
            [one] one possible cause is off the list already.
           *[other] after { $attempts } tries we don’t have to begin with the usual list.
        } I’ll carry on from where you stopped, without “turn it off and on again”.

technical-problem-not-you = A program should be able to cope with normal use. Let’s find out together why this one is doing what it does.
    .title = It’s not about you
    .when = When the customer suspects they’ve done something wrong.
    .wording-2 = I wouldn’t start by looking for a mistake on your side. Ordinary use shouldn’t throw a program off course, so let’s look at what’s behind it.
    .wording-3 = Clicking, typing, trying things out: programs are made for that. Tell me what this one did, and we’ll look for the reason together.

technical-problem-together =
    { $steps ->
        [one] There’s { $steps } step to go through, and we’ll do it together.
       *[other] We’ll go through it together in { $steps } steps, one at a time.
    } You set the pace: I’ll go on when you say so.
    .title = Step by step, your pace
    .when = In live help, before the first step.
    .wording-2 =
        Take all the time you need. { $steps ->
            [one] There’s { $steps } step altogether,
           *[other] There are { $steps } steps altogether, one after the other,
        } and I’ll wait for your “ready” before we move on.

technical-problem-specialist =
    This needs someone who can look into the program itself, so I’ve passed on everything you described{ GIVEN($ticket) ->
        [yes] , under case number { $ticket }.
       *[no] .
    } I’m still your contact, and you’ll hear from me by { $due }.
    .title = A specialist takes a look
    .when = When someone with deeper access has to look, and you stay the contact.
    .wording-2 =
        A specialist is going to look inside the program, with your description in full. { GIVEN($ticket) ->
            [yes] The case number is still { $ticket }, and I’m still your contact:
           *[no] I’m still your contact:
        } I’ll report back by { $due }.

account-access-acknowledge =
    { GIVEN($service) ->
        [yes] It’s your own { $service } account,
       *[no] It’s your own account,
    } everything in it is yours, and you can’t get in.
    .title = Locked out of your account
    .when = First sentence when someone can’t get into their account.
    .wording-2 =
        { GIVEN($service) ->
            [yes] Being locked out of your own { $service } account puts everything you keep there out of reach.
           *[no] Being locked out of your own account puts everything you keep there out of reach.
        } Let’s get you back in.
    .wording-3 =
        { GIVEN($service) ->
            [yes] You want to get to what’s yours in { $service }, and you’re left standing outside.
           *[no] You want to get to what’s yours, and you’re left standing outside.
        } That’s the first thing we’ll change.

account-access-identity =
    Before I open the account I have to check who’s asking, so that nobody else can get in this way. It takes { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    }
    .title = A check that protects you
    .when = Before you verify someone’s identity.
    .wording-2 =
        If a stranger asked me to open your account, you’d want me to stop them right here. That’s why I check first, for everyone; we’ll be through in { $minutes ->
            [one] { $minutes } minute.
           *[other] { $minutes } minutes.
        }

account-access-choose-way = You can get back in with a code sent to your phone or a link sent by e-mail. Pick the one you can reach right now, and I’ll stay until the login works.
    .title = Code or link, you choose
    .when = When there are two ways back into the account.
    .wording-2 = Which can you get to right now, your phone or your e-mail? I’ll send a code to your phone or a link by e-mail, whichever you prefer, and stay with you until you’re in. You won’t need to tell me your password.

account-access-locked-for-safety = The account locked itself after several failed logins, and that lock protects what’s inside. Let’s look at the latest logins together.
    .title = The lock protects you
    .when = When an automatic lock makes the customer fear an intruder.
    .wording-2 = When too many logins fail, the account shuts itself off, and what’s in it stays behind that lock. Whether anyone got in before that is something we can check: shall we go through the latest logins together?

defect-acknowledge = You bought the { $product } expecting it to last, and it has stopped working. That’s a let-down, and now you’re without something you count on.
    .title = It should have lasted
    .when = First sentence when a product has stopped working.
    .wording-2 = You were counting on the { $product } for much longer than this. Now it has stopped working, and you have to manage without it.

defect-known-fault = This fault is known to us, and it comes from production, not from the way you used it. I’m sorry about that. We’ll repair or replace it at our cost.
    .title = A fault from production
    .when = When the fault is known, comes from production and you may say so.
    .wording-2 = Nothing you did caused this: the fault was built in when the item was made, and we know about it. I apologise. Whether you want it repaired or replaced, we pay.

defect-repair-or-replace = With a repair you keep your own item; with a replacement you’re without one for a shorter time. You decide, and I’ll arrange either one today.
    .title = Repair or replacement
    .when = When the customer may choose between repair and replacement.
    .wording-2 = What matters more to you: keeping the one you have, or being without it for less time? The first means a repair, the second a replacement, and I can set either going today.

privacy-concern-right-to-ask = That’s a good question to ask, and you’ll get a concrete answer: which data, what for, and who sees it.
    .title = You’re right to ask
    .when = When someone asks who sees their data or why they got a message.
    .wording-2 = Anyone would want to know that about their own data. I’ll find out which details we’re talking about, what they’re used for and who has access, and you’ll get all three from me.

privacy-concern-breach = Data about you reached someone who should never have had it, and that was our doing. I’m sorry. I’ll now tell you exactly which data it was.
    .title = Your data reached someone else
    .when = When a data breach caused by you is confirmed.
    .wording-2 = We sent information about you to someone it wasn’t meant for. I apologise for that. Here’s what it contained, point by point:

privacy-concern-your-control = It’s in your hands: you can get a copy of the data { -brand } holds about you, have it corrected, or have it deleted. One sentence to me starts any of these, and you don’t need to give a reason.
    .title = Copy, correct or delete
    .when = When you tell someone what they can decide about their data.
    .wording-2 = Would you like to see your data, change it or have it removed? Send me a single line saying which, and I’ll set it going. There’s no form to fill in, and nobody will ask why.

privacy-concern-written-answer = I’m passing your question to the person responsible for data protection at { -brand }, and I’ll make sure that you have a written answer by { $date }. It’ll be written by a person and cover each of your questions.
    .title = A written answer for you
    .when = When a question about data goes to the person responsible for data protection.
    .wording-2 = You’ll have this in writing by { $date }, one answer to each question. It comes from the person in charge of data protection here, and I’m the one who makes sure that it reaches you.
    .chat = Your question goes to the person responsible for data protection here. I’ll make sure that you have a written answer to each point by { $date }.
