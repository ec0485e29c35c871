# Statements about invoices, payments, refunds, prices and cancellations.

billing-error-acknowledge =
    There’s a charge of { $amount } { GIVEN($invoice) ->
        [yes] on invoice { $invoice } that
       *[no] that
    } you don’t recognise, and you’re right to ask about it. I’m going through it line by line.
    .title = A charge you don’t recognise
    .when = When the customer asks about an amount and you haven’t checked it yet.
    .wording-2 =
        You want to know what { $amount } { GIVEN($invoice) ->
            [yes] on invoice { $invoice } was for,
           *[no] was for,
        } and you should be able to see that. I’ll go through it line by line and tell you what each one is for.

billing-error-trust = Money left your account when you weren’t expecting it. A bill should be something you can rely on, and having to check up on us is the annoying part.
    .title = Bills must be reliable
    .when = When an unexpected charge has shaken the customer’s trust.
    .wording-2 = Checking our figures shouldn’t be your job. You should be able to look at a payment and know that it’s right, and this one came without warning.

billing-error-charged-wrongly = I’ve checked it, and we charged you { $amount } wrongly. I’m sorry about that. You’ll get the money back without having to apply for it.
    .title = We charged you wrongly
    .when = When it’s checked and clear that the charge was wrong.
    .wording-2 = You were right to ask: the { $amount } should never have been charged, and the error is ours. I apologise. We’re paying it back without you having to fill anything in.
    .wording-3 = There was nothing for you to pay: the { $amount } was our error, and I apologise for it. It’s being refunded without you having to ask.

billing-error-new-invoice = Please leave invoice { $invoice } unpaid. No reminder will go out for it, and you’ll have the corrected one from me by { $due }.
    .title = Leave this invoice unpaid
    .when = When a corrected invoice is on its way, whatever the cause.
    .wording-2 = You can put invoice { $invoice } aside: it doesn’t need paying, and no reminder will follow. The one that counts is the corrected invoice, which I’ll send you by { $due }.

payment-failed-attempts =
    { $attempts ->
        [one] You tried to pay, it didn’t go through, and now you’re left wondering whether any money was taken. I’m looking at that payment now.
       *[other] You’ve tried to pay { $attempts } times, it didn’t go through, and now you’re left wondering whether any money was taken. I’m looking at each attempt now.
    }
    .title = The payment won’t go through
    .when = When the customer has tried to pay and it hasn’t worked.
    .wording-2 =
        A payment that doesn’t go through leaves one nagging question: is the money gone all the same? { $attempts ->
            [one] I’m checking your attempt now and will tell you.
           *[other] I’m checking all { $attempts } of your attempts now and will tell you.
        }

payment-failed-no-blame = A declined payment says nothing about you. Limits, bank checks and dropped connections stop payments every day, and this can be sorted out.
    .title = It says nothing about you
    .when = When a declined payment leaves the customer embarrassed or puzzled.
    .wording-2 = This happens all the time: a limit is reached, a bank runs a check, a connection drops. None of that has to do with who’s paying, and there’s a way to put it right.

payment-failed-kept-open =
    { GIVEN($link) ->
        [yes] Your order stays reserved until { $date }. When it suits you, you can pay by the same method or another here: { $link }
       *[no] Your order stays reserved until { $date }. When it suits you, you can pay by the same method or another.
    }
    .title = Your order stays reserved
    .when = When the payment failed and the order is kept for a while.
    .wording-2 =
        We’re keeping your order for you until { $date }. How you pay is up to you, and so is when. { GIVEN($link) ->
            [yes] The payment page is here: { $link }
           *[no] Tell me if you’d like a fresh payment link.
        }

refund-waiting =
    It’s your money, and you’ve been waiting { $days ->
        [one] { $days } day
       *[other] { $days } days
    } for it. You shouldn’t have to ask.
    .title = Waiting for your own money
    .when = When the customer asks where their refund is.
    .wording-2 =
        { $days ->
            [one] For { $days } day
           *[other] For { $days } days
        } something that belongs to you has been missing from your account. Asking for it shouldn’t be your job.
    .wording-3 =
        { $days ->
            [one] { $days } day
           *[other] { $days } days
        } on, your money still isn’t back with you. It belongs to you, and getting it to you is our job.

refund-not-started = We promised you this refund and never started it. I’m sorry. Today I’ve started it myself, and you’ll have the confirmation from me by { $due }.
    .title = Refund was never started
    .when = When a promised refund was forgotten on your side.
    .wording-2 = The refund you were counting on never got under way on our side, and I apologise for that. I set it going myself today, and by { $due } I’ll send you the confirmation.

refund-sent = We sent you { $amount } on { $date }. From there, your bank decides which day it appears. If it doesn’t show up, tell me and I’ll trace it with the payment reference.
    .title = Refund is on its way
    .when = When the refund has been sent and the bank does the rest.
    .wording-2 = Your { $amount } left us on { $date }. When you see it is up to your bank now. If it’s missing, write to me and I’ll search for it with the payment reference.
    .wording-3 = We’ve done our part: { $amount } went out to you on { $date }. The exact day it arrives is in your bank’s hands. If it doesn’t turn up, let me know and I’ll track it down with the payment reference.

price-increase-figures =
    { GIVEN($date) ->
        [yes] Until now the price has been { $old-price }; from { $date } it will be { $new-price }.
       *[no] Until now the price has been { $old-price }; it’s going up to { $new-price }.
    }
    .title = Old price, new price
    .when = When you have to name a price increase; no reasons in this line.
    .wording-2 =
        To save you looking for the figures: { $old-price } before, { GIVEN($date) ->
            [yes] { $new-price } from { $date }.
           *[no] { $new-price } after the increase.
        }

price-increase-budget = When something costs more, it’s reasonable to ask what you get for it and whether it’s still worth it to you. Ask me whatever you need to know to judge that.
    .title = Is it still worth it?
    .when = When the customer is upset about a higher price.
    .wording-2 = A higher price is a good reason to look again at whether this still suits you. You should know what you’re paying for before you decide.

price-increase-late-notice = We told you about the new price too late for you to do anything about it. I’m sorry about the short notice.
    .title = We told you too late
    .when = When the notice of a new price came too late to react.
    .wording-2 = You should have had time to react before the price changed, and our notice didn’t give you any. I apologise for sending it so late.

price-increase-options = The old price applies until { $date }, and until then you can decide in your own time: stay, change to something smaller, or leave. I’m happy to work out what each would cost you.
    .title = Stay, change or leave
    .when = When the customer still has time to decide before the new price.
    .wording-2 = You have until { $date } at the old price. Staying, switching to a smaller plan and leaving are all equally fine; would you like me to put the figures side by side?
    .chat = The old price applies until { $date }. Stay, change to something smaller or leave: all three are fine, and I’m happy to work out what each would cost.

cancellation-confirmed = Your cancellation has gone through and takes effect on { $date }. There’s nothing more to sign and nobody you need to call.
    .title = Your cancellation is done
    .when = First sentence when a cancellation has gone through.
    .wording-2 = That’s settled: it ends on { $date }, just as you wanted. You don’t have to send, sign or confirm anything else.
    .wording-3 = I’ve entered your cancellation, with { $date } as the last day. You can leave it at that; nothing else is needed from you.

cancellation-loose-ends = We won’t charge you for any time after { $date }, and you can download your data until then. If anything else arrives from us, write to me and I’ll answer you personally.
    .title = What’s still to come
    .when = When someone who’s leaving wonders what’s still to come.
    .wording-2 = In case you’re wondering what happens now: you can download your data until { $date }, and you won’t be charged for any time after that. If something turns up all the same, send it to me and I’ll deal with it.
    .chat = Nothing is charged for the time after { $date }, and your data can be downloaded until then. If anything else arrives, write to me and I’ll answer.

cancellation-goodbye = Thank you for the time you’ve spent with { -brand }. If you ever want to come back, it’ll be just as easy.
    .title = A respectful goodbye
    .when = Last sentence to someone who has cancelled.
    .wording-2 = It was good to have you as a customer, and I wish you well with what comes next. If you ever want to start again, a short message will do.
