# Whole replies about invoices, payments, refunds, prices and cancellations.

billing-error-reply =
    { greeting }

    You were right: invoice { $invoice } charges you { $amount } too much. That’s our error, and I’m sorry about it.

    A corrected invoice is on its way to you, and the { $amount } will be back in your account no later than { $date }. You don’t need to claim it or send us anything.

    On { $date } I’ll check that the money has gone through, and I’ll write to you if it hasn’t.

    { sign-off }
    .title = Overcharged, money back
    .subject = Invoice { $invoice }: you were right, { $amount } comes back
    .chat = You were right: invoice { $invoice } is { $amount } too high. That’s our error, and I’m sorry. You’ll have the money back no later than { $date }, and I’ll check that day that it went through.
    .when = When you’ve checked the invoice and the error was yours.

billing-check-reply =
    { greeting }

    You’d like to know how the total on invoice { $invoice } comes about and what each line on it stands for. It makes sense to want that explained before you pay.

    While I’m checking, the invoice is on hold. You won’t get a reminder for it, and you don’t need to pay anything yet.

    I’m going through it line by line and will write to you by { $due } with an explanation of each one.

    { sign-off }
    .title = Checking an invoice
    .subject = Invoice { $invoice }: I’m checking each line
    .chat = It makes sense to want each line of invoice { $invoice } explained before you pay. It’s on hold meanwhile, with no reminders. I’ll go through it and write to you by { $due }.
    .when = When the customer questions an invoice and nobody knows yet who’s right.

double-charge-reply =
    { greeting }

    Your account shows { $amount } twice for order { $order }. Seeing the same money go out two times is unsettling, above all when only one payment belongs to the order.

    There are two possibilities. The second entry may be a reservation: the bank has set the amount aside and will release it again by itself. Or it’s a real second payment, and then we send it back.

    You don’t need to do anything with your card or your bank for now.

    I’m asking the payment provider which of the two it is, and I’ll write to you by { $due } with their answer and what follows from it.

    { sign-off }
    .title = Same amount twice
    .subject = Your order { $order }: { $amount } shown twice
    .chat = { $amount } shows twice for order { $order }, and only one payment belongs to it. The second may be a reservation or a real charge. I’m checking which and will write by { $due }; you don’t need to do anything.
    .when = When the same amount shows twice and it’s not clear yet why.

payment-failed-reply =
    { greeting }

    Your order { $order } is safe with us, and no money has been taken. The payment of { $amount } didn’t go through; the reason isn’t shown to us.

    There’s one thing to do, when it suits you: pay again on this page, the same way as before or another: { $link }

    I’m holding the order for you until { $due }. If it fails again, reply to this e-mail and I’ll find a way with you.

    { sign-off }
    .title = Payment didn’t go through
    .subject = Your order { $order } is kept: the payment didn’t go through
    .chat = Order { $order } is kept and no money was taken. The payment of { $amount } didn’t go through; you can pay again here: { $link } I’ll hold the order until { $due } and help if it fails again.
    .when = When a payment failed and the reason isn’t visible to you.

refund-sent-reply =
    { greeting }

    { GIVEN($order) ->
        [yes] I’ve sent your refund of { $amount } for order { $order } today.
       *[no] I’ve sent your refund of { $amount } today.
    } It goes back the same way you paid.

    Banks need up to { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    } for this, so it’ll be in your account on { $date } at the latest.

    If it isn’t there by { $date }, one line in reply to this e-mail is enough, and I’ll trace it the same day.

    { sign-off }
    .title = Refund sent today
    .subject = Your refund of { $amount } is on its way
    .chat =
        Your refund of { $amount } went out today, the same way you paid. Banks need up to { $days ->
            [one] { $days } working day,
           *[other] { $days } working days,
        } so you’ll have it by { $date }. If not, write to me and I’ll trace it the same day.
    .when = When you’ve sent the refund today.

refund-late-reply =
    { greeting }

    This is your own money, and it’s { $days ->
        [one] { $days } day
       *[other] { $days } days
    } later than we said. That wait is our doing, and I’m sorry.

    The { $amount } has now been released and should reach your account by { $date }.

    I’m following the transfer myself, and by { $due } I’ll send you proof that it’s gone out, so that you have it in writing.

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

    A higher price is a fair reason to ask whether this is still worth it to you. These are the figures: until now { $old-price }, and from { $date } { $new-price }.

    Until then nothing changes. Before that day you can move to another plan or leave, as suits you best.

    So that you can compare in peace, I’ll send you an overview of the cheaper options by { $due }. You decide after that.

    { sign-off }
    .title = About the new price
    .subject = The new price from { $date }: what you can choose
    .chat = A fair question. The price goes from { $old-price } to { $new-price } on { $date }; until then you can change plan or leave. By { $due } I’ll send you an overview of the cheaper options.
    .when = When the customer objects to a price increase.

cancellation-reply =
    { greeting }

    Your cancellation of { $service } is done. There’s nothing more you need to do.

    { $service } works for you until { $date } as usual, and nothing is charged after that day.

    Thank you for the time you’ve been a customer with us.

    By { $due } I’ll send you the final statement, so that you have it all in writing.

    { sign-off }
    .title = Cancellation confirmed
    .subject = { $service }: your cancellation is done
    .chat = Your cancellation of { $service } is done. It works until { $date }, and nothing is charged after that. I’ll send you the final statement by { $due }. Thank you for your time with us.
    .when = When a cancellation has gone through.
