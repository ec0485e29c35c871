# Whole replies for strong or difficult feelings.

bereavement-reply =
    { greeting }

    My sincere condolences.

    There’s nothing you need to do today. I’ve stopped all invoices and letters in the name of the person who’s died.

    At some point we’ll need one document, the death certificate; a photo of it is enough. There’s no hurry with it.

    I’m your one contact here; the case number is { $ticket }. On { $date } I’ll write to you with the few steps that remain.

    { sign-off }
    .title = After a death
    .subject = Case { $ticket }: nothing you need to do today
    .chat = My sincere condolences. There’s nothing you need to do today; I’ve stopped all invoices and letters. I’m your one contact (case { $ticket }), and I’ll write on { $date } with the few steps that remain.
    .when = When somebody tells you that an account holder has died.

hardship-reply =
    { greeting }

    Thank you for telling us early. This is something that can be arranged, and part of it already is.

    Invoice { $invoice } of { $amount } now falls due on { $date }. Before then there’ll be no fees and no reminders.

    If several smaller amounts suit you better than one sum, tell me how you’d like to split it. A line is enough; I don’t need any reasons or papers.

    By { $due } I’ll send you the plan in writing, so that it holds for both of us.

    { sign-off }
    .title = More time to pay
    .subject = Invoice { $invoice }: more time to pay
    .chat = Thank you for telling us early. Invoice { $invoice } of { $amount } is now due on { $date }, with no fees or reminders before that. You can also pay in parts. I’ll send you the plan in writing by { $due }.
    .when = When somebody can’t pay right now and you can move the due date.

angry-customer-reply =
    { greeting }

    You came to us to get something sorted out, and it’s got worse instead. Anyone would be angry at that.

    The first thing that has to be solved is the one you’re stuck on today, and I’m starting there now. Part of it I can decide myself, a refund or a replacement for instance, and there I won’t keep you waiting for anyone’s approval. For the rest I’ll get you a decision.

    I’ve taken case { $ticket } myself. By { $due } I’ll write or call, and you’ll know where it stands.

    { sign-off }
    .title = Straight to what happened
    .subject = Case { $ticket }: what I’m doing first
    .chat = Anyone would be angry at what you describe. I’ve taken case { $ticket } myself, and I’m starting with what can’t wait. You’ll hear from me by { $due } where it stands.
    .when = When somebody is furious; say back what happened to them in the first sentence.

anxious-customer-reply =
    { greeting }

    It’s reasonable to want to know for certain when order { $order } will come.

    What we know: it’s on its way, and { $date } is the expected day. What we don’t know: whether it will really arrive that day, because that part is in the carrier’s hands.

    If it slips, you decide what happens then: we send it on, we look for another way, or you have your money back.

    You don’t need to write again to find out. I’m checking on it, and I’ll write to you by { $due } with what I see.

    { sign-off }
    .title = What we know about your order
    .subject = Your order { $order }: what we know so far
    .chat = It’s reasonable to want certainty about order { $order }. { $date } is the expected day; what the carrier does, I can’t promise. If it slips, you choose what happens. I’ll check and write by { $due }.
    .when = When somebody worries about a delivery and has asked more than once.

confused-customer-reply =
    { greeting }

    There are a lot of steps in what we’ve sent you, and it’s on us to make them clear. All of it leads to one thing: that everything is set up the way you need it.

    First, open this page; it’s the only one you need: { $link }

    Second, answer what it asks you, in the order in which it asks.

    Third, wait for our e-mail that says it’s done. The order matters, so take them one after the other; there’s nothing on the way that you could break.

    If you’d like to do it together, tell me a time and I’ll be there. Either way I’ll look in on it by { $due } and write to you if something’s still missing.

    { sign-off }
    .title = Three steps, in order
    .subject = What to do, in three steps
    .chat = There are a lot of steps in what we’ve sent, and it’s on us to make them clear. Start with this page, the only one you need now: { $link } We can do it together too; I’ll look in by { $due }.
    .when = When somebody is lost among messages and screens; fit the three steps to the case.

disappointed-customer-reply =
    { greeting }

    You’d read our description and looked forward to something else than what the { $product } turned out to be. Going by what it says there, that was a reasonable thing to expect.

    There are two ways on. You can send it back and have the full amount refunded. Or we look together for something that fits better.

    Both stay open to you until { $date }. Whichever you choose, I’ll arrange it the same day I hear from you.

    { sign-off }
    .title = Not what you’d hoped for
    .subject = Your { $product }: two ways on
    .chat = You’d expected something else from the { $product }, and after our description that was reasonable. You can return it for a full refund, or I’ll help you find a better fit. Both stay open until { $date }.
    .when = When a product works but isn’t what its description led one to expect.
