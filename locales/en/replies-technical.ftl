# Whole replies about outages, technical problems, account access, faulty products and data protection.

outage-reply =
    { greeting }

    { $service } is down right now, for others as well as for you. It isn’t anything you did, and it has stopped whatever you were in the middle of.

    Our technicians are on it. You don’t need to restart or reinstall anything, and trying again won’t help for the moment.

    { GIVEN($link) ->
        [yes] We don’t know yet when it’ll be back. I’ll write to you by { $due }, even if nothing has changed; until then, you can see the current status here: { $link }
       *[no] We don’t know yet when it’ll be back. I’ll write to you by { $due }, even if nothing has changed by then.
    }

    { sign-off }
    .title = Service is down
    .subject = { $service } is down: next update by { $due }
    .chat = { $service } is down right now, for others too. It isn’t anything you did, and you don’t need to restart anything. Our technicians are on it; I’ll write by { $due }, even if nothing has changed.
    .when = While a service is down and nobody knows for how long.

outage-over-reply =
    { greeting }

    { $service } is working again. A change we made took it down, and I’m sorry for the { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } you couldn’t use it.

    Please check that the last thing you worked on is there. If anything’s missing, tell me, and I’ll help you get back as much of it as I can.

    By { $due } I’ll send you a short summary of what we’re changing because of this.

    { sign-off }
    .title = Service is back, our change caused it
    .subject = { $service } is working again
    .chat =
        { $service } is working again. A change of ours took it down, and I’m sorry for the { $hours ->
            [one] { $hours } hour
           *[other] { $hours } hours
        } you lost. Please check that your latest work is there. I’ll tell you by { $due } what we’re changing.
    .when = When an outage you caused is over.

technical-problem-reply =
    { greeting }

    Thank you for describing it. I can see where it stops and what should happen instead, so I can start right there.

    One more thing would help: a screenshot, or the time it last happened, whichever is easier for you. If you’d rather go through it together on the phone, tell me when it suits you and I’ll call.

    In the meantime I’m going through the same steps here. I’ll write to you by { $due } with what I’ve found. Your case number is { $ticket }.

    { sign-off }
    .title = Looking into a technical problem
    .subject = Case { $ticket }: I’m looking into it
    .chat = Thanks, your description tells me where to start. A screenshot or the time it last happened would help; we can also do it by phone. I’ll write with what I’ve found by { $due } (case { $ticket }).
    .when = When you start looking into something that doesn’t work.

technical-problem-handed-on-reply =
    { greeting }

    You’ve put a lot of time into testing this with me, and it wasn’t wasted: everything we’ve tried is now ruled out as the cause.

    The next part needs a specialist, who has it all in writing: what you saw, what you tried and what came of it. You won’t have to explain any of it again.

    I’m still your contact. I’ll write to you by { $due } with what the specialist has found. The case number is still { $ticket }.

    { sign-off }
    .title = A specialist takes over
    .subject = Case { $ticket }: a specialist is looking into it
    .chat = Your testing has ruled out a lot. A specialist now has case { $ticket }, with everything in writing, so you won’t have to repeat anything. I’ll tell you by { $due } what they’ve found.
    .when = When the first steps didn’t help and a specialist takes over; name what was ruled out in the first paragraph.

account-access-reply =
    { greeting }

    Being locked out of your own account is annoying, and it can be worrying too. Your { $service } account and what’s in it are still there; the lock is meant to protect them.

    To get back in, open this page: { $link }

    Choose a new password there, and that’s all. The page works for { $minutes ->
        [one] { $minutes } minute;
       *[other] { $minutes } minutes;
    } if it has expired by the time you open it, tell me and I’ll send you a new one.

    If it doesn’t work, tell me. I’ll look at the account myself and write to you by { $due }. I’ll never need your password for that.

    { sign-off }
    .title = Back into the account
    .subject = { $service }: how to get back into your account
    .chat =
        Your { $service } account and what’s in it are still there. Choose a new password here: { $link } (works for { $minutes ->
            [one] { $minutes } minute).
           *[other] { $minutes } minutes).
        } If that fails, tell me and I’ll look at it by { $due }.
    .when = When someone is locked out and can set a new password by a link.

defect-reply =
    { greeting }

    You bought the { $product } in order to use it, and now you can’t. We don’t know yet why it stopped working, and you don’t have to wait for us to find out.

    The choice is yours. We can repair it, which takes about { $days ->
        [one] { $days } day,
       *[other] { $days } days,
    } or send you a replacement. Both are free, and you don’t need the original box for either.

    Reply with one word, “repair” or “replacement”, and I’ll have a return label sent to you straight away. I’m keeping both options open for you until { $due }.

    { sign-off }
    .title = Repair or replacement, your choice
    .subject = Your { $product }: repair or replacement
    .chat =
        You bought the { $product } to use it, and now you can’t. You choose: a repair in about { $days ->
            [one] { $days } day
           *[other] { $days } days
        } or a replacement, both free, no box needed. I’ll keep both open until { $due }.
    .when = When a product stops working under guarantee and the cause isn’t known.

privacy-concern-reply =
    { greeting }

    I’m taking what you’ve written seriously, even though nobody can say yet what has happened.

    Your case is now with the person responsible for data protection at { -brand }. If you’d like your account locked while we look into it, tell me and I’ll do it.

    There are two things you can do yourself today: choose a new password, and don’t give a code to anyone who asks for one, whoever they say they are.

    I’ll send you a written answer to each of your questions by { $due }. Your case number is { $ticket }.

    { sign-off }
    .title = Worry about personal data
    .subject = Case { $ticket }: your questions about your data
    .chat = I’m taking this seriously. It’s now with the person responsible for data protection, and I can lock your account if you wish. You’ll have a written answer by { $due } (case { $ticket }).
    .when = When someone fears misuse of their data and nothing is confirmed.
