# Whole replies for strong or difficult feelings.

bereavement-reply =
    { greeting }

    My sincere condolences.

    There’s nothing you need to do today. I’ve stopped all invoices and letters in the name of the person who has died.

    At some point we’ll need one document, the death certificate; a photo of it is enough. There’s no hurry.

    I’m your only contact here; the case number is { $ticket }. On { $date } I’ll write to you with the few steps that remain.

    { sign-off }
    .title = After a death
    .subject = Case { $ticket }: nothing you need to do today
    .chat = My sincere condolences. There’s nothing you need to do today; I’ve stopped all invoices and letters. I’m your only contact (case { $ticket }), and I’ll write on { $date } with the few steps that remain.
    .when = When someone tells you that an account holder has died.

hardship-reply =
    { greeting }

    Thank you for telling us early. This is something that can be arranged, and part of it already is.

    Invoice { $invoice } of { $amount } now falls due on { $date }. Before then there’ll be no fees and no reminders.

    If several smaller amounts suit you better than one sum, tell me how you’d like to split it. One line is enough; I don’t need any reasons or documents.

    By { $due } I’ll send you the plan in writing, so that we both have it to go by.

    { sign-off }
    .title = More time to pay
    .subject = Invoice { $invoice }: more time to pay
    .chat = Thank you for telling us early. Invoice { $invoice } of { $amount } is now due on { $date }, with no fees or reminders before that. You can also pay in parts. I’ll send you the plan in writing by { $due }.
    .when = When someone can’t pay right now and you can move the due date.

angry-customer-reply =
    { greeting }

    You came to us to get something sorted out, and instead it got worse. Anyone would be angry about that.

    What has to be solved first is the thing you’re stuck on today, and I’m starting there now. I can decide some of it myself, so you won’t have to wait for anyone’s approval on that part. For the rest, I’ll ask for a decision today.

    I’ve taken case { $ticket } myself. By { $due } I’ll write or call to tell you where it stands.

    { sign-off }
    .title = Straight to what happened
    .subject = Case { $ticket }: what I’m doing first
    .chat = Anyone would be angry at what you describe. I’ve taken case { $ticket } myself, and I’m starting with what can’t wait. I’ll tell you by { $due } where it stands.
    .when = When someone is furious; put what happened to them in the first sentence and what you can decide in the second paragraph.

anxious-customer-reply =
    { greeting }

    It’s reasonable to want to know for certain when order { $order } will come.

    What we know: it’s on its way, and { $date } is the expected day. What we don’t know: whether it will really arrive that day, because that part is in the carrier’s hands.

    If it slips, you decide what happens: you go on waiting, we look for another way, or you get your money back.

    You don’t need to write again to find out. I’m checking on it, and I’ll write to you by { $due } with what I find.

    { sign-off }
    .title = What we know about your order
    .subject = Your order { $order }: what we know so far
    .chat = It’s reasonable to want certainty about order { $order }. { $date } is the expected day; I can’t promise what the carrier does. If it slips, you choose what happens. I’ll check and write by { $due }.
    .when = When someone worries about a delivery and has asked more than once.

confused-customer-reply =
    { greeting }

    There are a lot of steps in what we’ve sent you, and it’s on us to make them clear. It all leads to one thing: having everything set up the way you need it.

    First, open this page; it’s the only one you need: { $link }

    Second, answer the questions there from top to bottom.

    Third, wait for our e-mail to say it’s done. The order matters, so take them one at a time; nothing you do along the way can break anything.

    If you’d like to do it together, name a time and I’ll be there. Either way, I’ll check on it by { $due } and write to you if something’s still missing.

    { sign-off }
    .title = Three steps, in order
    .subject = What to do, in three steps
    .chat = There are a lot of steps in what we’ve sent, and it’s on us to make them clear. Start with this page, the only one you need now: { $link } We can do it together too. I’ll check how it’s going by { $due }.
    .when = When someone is lost among messages and screens; fit the three steps to the case.

disappointed-customer-reply =
    { greeting }

    You read our description and looked forward to something different from what the { $product } turned out to be. Going by that description, it was a reasonable thing to expect.

    You have two options. You can send it back for a full refund, or I can help you find something that suits you better.

    Both stay open until { $date }. Whichever you choose, I’ll arrange it the same day I hear from you.

    { sign-off }
    .title = Not what you’d hoped for
    .subject = Your { $product }: your two options
    .chat = You expected something else from the { $product }, and after reading our description that was reasonable. You can return it for a full refund, or I’ll help you find a better fit. Both stay open until { $date }.
    .when = When a product works but isn’t what the customer expected from its description.
