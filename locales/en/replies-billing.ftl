# Whole replies about invoices, payments, refunds, prices and cancellations.

billing-error-reply =
    { greeting }

    You were right: invoice { $invoice } charges you { $amount } too much. That’s our error, and I’m sorry about it.

    A corrected invoice is on its way to you, and the { $amount } will be back in your account no later than { $date }. You don’t need to claim it or send us anything.

    On { $date } I’ll check that the money has gone through, and I’ll write to you if it hasn’t.

    { sign-off }
    .title = Overcharged, money back
    .subject = Invoice { $invoice }: you were right, we’re refunding { $amount }
    .chat = You were right: invoice { $invoice } is { $amount } too high. That’s our error, and I’m sorry. You’ll have the money back by { $date }, and I’ll check on the day that it has gone through.
    .when = When you’ve checked the invoice and the error was yours.

billing-check-reply =
    { greeting }

    You’d like to know how the total on invoice { $invoice } adds up and what each line on it is for. It makes sense to want that explained before you pay.

    While I’m checking, the invoice is on hold. You won’t get a reminder for it, and you don’t need to pay anything yet.

    I’m going through it line by line and will write to you by { $due } with an explanation of each one.

    { sign-off }
    .title = Checking an invoice
    .subject = Invoice { $invoice }: I’m checking each line
    .chat = It makes sense to want each line of invoice { $invoice } explained before you pay. It’s on hold in the meantime, with no reminders. I’ll go through it and write to you by { $due }.
    .when = When the customer questions an invoice and you haven’t checked it yet.

double-charge-reply =
    { greeting }

    Your account shows { $amount } twice for order { $order }. It’s unsettling to see money go out a second time when only one payment belongs to the order.

    There are two possibilities. The second entry may be a reservation: the bank has set the amount aside and will release it again on its own. Or it may be a real second payment, and in that case we’ll refund it.

    You don’t need to do anything with your card or your bank for now.

    I’m asking the payment provider which of the two it is, and I’ll write to you by { $due } with their answer and what happens next.

    { sign-off }
    .title = Same amount twice
    .subject = Your order { $order }: { $amount } shown twice
    .chat = { $amount } shows twice for order { $order }, and only one payment belongs to it. The second may be a reservation or a real charge. I’m checking which and will write by { $due }; you don’t need to do anything.
    .when = When the same amount shows twice and it’s not clear yet why.

payment-failed-reply =
    { greeting }

    Your order { $order } is safe with us, and no money has been taken. The payment of { $amount } didn’t go through; we can’t see the reason.

    When it suits you, please pay again on this page, in the same way as before or a different one: { $link }

    I’m holding the order for you until { $due }. If it fails again, reply to this e-mail and we’ll find another way together.

    { sign-off }
    .title = Payment didn’t go through
    .subject = Your order { $order } is safe: the payment didn’t go through
    .chat = Your order { $order } is safe and no money was taken. The payment of { $amount } didn’t go through; you can pay again here: { $link } I’ll hold the order until { $due } and help if it fails again.
    .when = When a payment failed and the reason isn’t visible to you.

refund-sent-reply =
    { greeting }

    { GIVEN($order) ->
        [yes] I’ve sent your refund of { $amount } for order { $order } today.
       *[no] I’ve sent your refund of { $amount } today.
    } It goes back the same way you paid.

    Banks can take up to { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }, so it should be in your account by { $date } at the latest.

    If it isn’t there by { $date }, one line in reply to this e-mail is enough, and I’ll trace it the same day.

    { sign-off }
    .title = Refund sent today
    .subject = Your refund of { $amount } is on its way
    .chat =
        Your refund of { $amount } went out today, the same way you paid. Banks can take up to { $days ->
            [one] { $days } working day,
           *[other] { $days } working days,
        } so it should be there by { $date }. If not, write to me and I’ll trace it the same day.
    .when = When you’ve sent the refund today.

refund-late-reply =
    { greeting }

    This is your money, and it’s { $days ->
        [one] { $days } day
       *[other] { $days } days
    } later than we said it would be. The wait is our doing, and I’m sorry.

    The { $amount } has now been released and should reach your account by { $date }.

    I’m keeping an eye on the transfer myself, and by { $due } I’ll send you written proof that it has gone out.

    { sign-off }
    .title = Late refund released
    .subject = Your refund of { $amount } has been released
    .chat =
        Your refund is { $days ->
            [one] { $days } day
           *[other] { $days } days
        } later than we said. That’s our doing, and I’m sorry. The { $amount } is released and should reach you by { $date }; I’ll send you proof by { $due }.
    .when = When a refund is late through your own doing and has now been released.

price-increase-reply =
    { greeting }

    When a price goes up, it’s fair to ask whether it’s still worth it to you. Here are the figures: you pay { $old-price } now, and from { $date } it will be { $new-price }.

    Nothing changes before then. Until that day you can move to another plan or leave, whichever suits you.

    I’ll send you an overview of the cheaper options by { $due }, so that you can compare them in your own time. The decision is yours.

    { sign-off }
    .title = About the new price
    .subject = The new price from { $date }: what you can choose
    .chat = A fair question. The price goes from { $old-price } to { $new-price } on { $date }; until then you can change plan or leave. By { $due } I’ll send you an overview of the cheaper options.
    .when = When the customer objects to a price increase.

cancellation-reply =
    { greeting }

    Your cancellation of { $service } has gone through. There’s nothing more you need to do.

    { $service } will work as usual until { $date }, and nothing is charged after that day.

    Thank you for being a customer of { -brand }.

    By { $due } I’ll send you the final statement, so that you have it all in writing.

    { sign-off }
    .title = Cancellation confirmed
    .subject = { $service }: your cancellation has gone through
    .chat = Your cancellation of { $service } has gone through. You can use it until { $date }, and nothing is charged after that. I’ll send you the final statement by { $due }. Thank you for your time with us.
    .when = When a cancellation has gone through.
