# Whole replies about outages, technical problems, account access, faulty products and data protection.

outage-reply =
    { greeting }

    { $service } is down right now, for others as well as for you. It’s nothing you did, and whatever you were in the middle of has come to a halt.

    Our technicians are on it. You don’t need to restart or reinstall anything, and trying again won’t help for the moment.

    { GIVEN($link) ->
        [yes] There’s no end time yet. I’ll write to you by { $due }, even if nothing has changed; in between, you can see the current state here: { $link }
       *[no] There’s no end time yet. I’ll write to you by { $due }, even if nothing has changed by then.
    }

    { sign-off }
    .title = Service is down
    .subject = { $service } is down: next news by { $due }
    .chat = { $service } is down right now, for others too. It’s nothing you did, and you don’t need to restart anything. Our technicians are on it; I’ll write by { $due }, even if nothing has changed.
    .when = While a service is down and there’s no known end.

outage-over-reply =
    { greeting }

    { $service } is working again. A change we made took it down, and I’m sorry for the { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } in which you couldn’t use it.

    Please check once that the last thing you did is there. If anything’s missing, tell me and I’ll help you get it back as far as that’s possible.

    By { $due } I’ll send you a short account of what we’re changing because of this.

    { sign-off }
    .title = Service is back, we caused it
    .subject = { $service } is working again
    .chat =
        { $service } is working again. A change of ours took it down, and I’m sorry for the { $hours ->
            [one] { $hours } hour
           *[other] { $hours } hours
        } you lost. Please check that your latest work is there. You’ll hear by { $due } what we’re changing.
    .when = When an outage you caused is over.

technical-problem-reply =
    { greeting }

    Your description shows me where it stops and what you’d expected instead. That’s useful: I can start right there.

    There’s one thing I’d like to add to it, either a screenshot or the time it last happened, whichever is easier for you. If you’d rather go through it together on the phone, tell me when it suits you and I’ll call.

    In the meantime I’m going through the same steps here. By { $due } I’ll write to you with what I’ve found; your case number is { $ticket }.

    { sign-off }
    .title = Looking into a fault
    .subject = Case { $ticket }: I’m looking into it
    .chat = Thanks, your description tells me where to start. A screenshot or the time it last happened would help; we can also do it by phone. I’ll write with what I’ve found by { $due } (case { $ticket }).
    .when = When you start looking into something that doesn’t work.

technical-problem-handed-on-reply =
    { greeting }

    You’ve put a lot of time into testing this with me, and it wasn’t for nothing: everything we’ve been through is now ruled out as the cause.

    The next part needs a specialist, who has it all in writing: what you saw, what you tried and what came of it. You won’t have to tell any of it again.

    I’m still the one you write to. By { $due } I’ll tell you what the specialist has found; the case number is still { $ticket }.

    { sign-off }
    .title = A specialist takes over
    .subject = Case { $ticket }: a specialist is looking into it
    .chat = Your testing has ruled out a lot. A specialist goes on with case { $ticket } and has it all in writing, so you won’t have to repeat anything. You’ll hear the finding from me by { $due }.
    .when = When the first steps didn’t help and a specialist goes on.

account-access-reply =
    { greeting }

    Being shut out of your own account is annoying, and it can be worrying too. Your { $service } account and what’s in it are still there; the lock is there to protect them for you.

    To get back in, open this page: { $link }

    There you choose a new password, and that’s all. The page works for { $minutes ->
        [one] { $minutes } minute;
       *[other] { $minutes } minutes;
    } if it has run out by the time you get to it, tell me and you’ll have a new one.

    If it hasn’t worked, I’ll look at the account myself and write to you by { $due }. I’ll never need your password for that.

    { sign-off }
    .title = Back into the account
    .subject = { $service }: how to get back into your account
    .chat =
        Your { $service } account and what’s in it are still there. Choose a new password here: { $link } (works for { $minutes ->
            [one] { $minutes } minute).
           *[other] { $minutes } minutes).
        } If that fails, I’ll look at it by { $due }.
    .when = When somebody is locked out and can set a new password by a link.

defect-reply =
    { greeting }

    You bought the { $product } in order to use it, and now you can’t. Why it stopped working we don’t know yet, and you don’t have to wait for us to find out.

    So the choice is yours. We repair it, which takes about { $days ->
        [one] { $days } day,
       *[other] { $days } days,
    } or we send you a replacement. Both are free, and you don’t need the original box for either.

    Write me one word, “repair” or “replacement”, and I’ll have a return label sent to you straight away. I’m keeping both options open for you until { $due }.

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

    I’m treating what you’ve written as serious from the start, even though nobody can say yet what has happened.

    Your case is now with the person responsible for data protection here. If you’d like your account locked while we look into it, tell me and I’ll do it.

    There’s something you can do yourself today: choose a new password, and don’t give a code to anyone who asks for one, whoever they say they are.

    By { $due } I’ll send you a written answer to each of your questions. They’re all kept under case number { $ticket }.

    { sign-off }
    .title = Worry about personal data
    .subject = Case { $ticket }: your questions about your data
    .chat = I’m treating this as serious from the start. It’s with the person responsible for data protection, and I can lock your account if you wish. You’ll have a written answer by { $due } (case { $ticket }).
    .when = When somebody fears misuse of their data and nothing is confirmed.
