# Whole replies about deliveries, parcels, returns and appointments.

delivery-delay-reply =
    { greeting }

    Your order { $order } is running { $days ->
        [one] { $days } day
       *[other] { $days } days
    } late, so the delivery day you were counting on has changed.

    { GIVEN($tracking) ->
        [yes] It’s now expected on { $date }, and you can follow it with tracking number { $tracking }.
       *[no] It’s now expected on { $date }.
    } If that’s too late for you, you can cancel and get a full refund. A one-line reply to this e-mail is enough.

    I’ll check on the parcel again and write to you by { $due } with what I find, so there’s no need for you to chase anyone.

    { sign-off }
    .title = Late parcel, new date
    .subject = Your order { $order }: new expected date
    .chat =
        Your order { $order } is { $days ->
            [one] { $days } day
           *[other] { $days } days
        } late and now expected on { $date }. If that’s too late, you can cancel with a full refund. I’ll check and write by { $due }.
    .when = When an order is late and has a new date, but the cause isn’t known.

delivery-delay-again-reply =
    { greeting }

    The second delivery date we gave you for order { $order } has passed too, and the parcel still isn’t with you. That’s on us, and I’m sorry you planned around it for nothing.

    The tracking now shows { $date } as the expected day. After two dates that didn’t hold, you have every reason to doubt this one.

    { delivery-delay-wait-or-cancel }

    I’m checking on the parcel myself and will write to you by { $due }, whether or not there’s news.

    { sign-off }
    .title = Second date missed
    .subject = Your order { $order }: we missed the date again
    .chat = The second date for order { $order } didn’t hold either. That’s on us, and I’m sorry. It’s now expected on { $date }; you can wait or get your money back. I’ll write by { $due }, news or not.
    .when = When a second promised delivery date has passed.

lost-parcel-search-reply =
    { greeting }

    { GIVEN($tracking) ->
        [yes] The parcel with your order { $order } (tracking number { $tracking }) hasn’t moved for
       *[no] According to the tracking, the parcel with your order { $order } hasn’t moved for
    } { $days ->
        [one] { $days } day.
       *[other] { $days } days.
    } A parcel shouldn’t be stuck for that long, and we don’t know yet where yours is.

    { GIVEN($carrier) ->
        [yes] We’ve opened a search with { $carrier }. You don’t need to contact them;
       *[no] We’ve opened a search. You don’t need to contact the carrier;
    } I’ll do that.

    If the parcel isn’t found, the choice is yours: we send everything again or refund you in full.

    I’ll write to you by { $due } with the result, whatever it is.

    { sign-off }
    .title = Search for a parcel
    .subject = Your order { $order }: we’re searching for the parcel
    .chat =
        Your parcel (order { $order }) hasn’t moved for { $days ->
            [one] { $days } day.
           *[other] { $days } days.
        } We’ve opened a search. If it isn’t found, you choose: a new parcel or your money back. I’ll write with the answer by { $due }.
    .when = When the tracking has stopped and a search has been opened.

lost-parcel-replacement-reply =
    { greeting }

    We couldn’t find the parcel with your order { $order }, so we’re treating it as lost and sending you a new one at no cost.

    The new parcel should be with you on { $date }. There’s nothing for you to sign, prove or pay.

    If you’d now rather have your money back, that’s fine too. Let me know before { $due }, and I’ll stop the parcel and start the refund.

    If the first parcel turns up after all, I’ll arrange to have it collected. On { $date } I’ll check that the new one has reached you, and I’ll write to you if it hasn’t.

    { sign-off }
    .title = Parcel lost, new one sent
    .subject = Your order { $order }: a new parcel for you
    .chat = We couldn’t find your parcel (order { $order }), so we’re sending a new one at no cost, expected on { $date }. If you’d rather have your money back, tell me before { $due }.
    .when = When the search has ended without a result and a new parcel goes out.

damaged-item-reply =
    { greeting }

    Thank you for telling me. Opening a parcel and finding the { $product } broken is a let-down, and you can’t use it as it is.

    Would you like a new one or your money back? I’ve set a new one aside for you, so there’s time to think it over.

    All I need with your answer is one photo of it as it is now. You don’t have to keep the box.

    I’m holding the new one until { $due }. Whichever you choose, I’ll get it started the same day I hear from you about order { $order }.

    { sign-off }
    .title = Damaged item, you choose
    .subject = Your order { $order }: new item or money back
    .chat = Finding it broken is a let-down. Would you like a new one or your money back for order { $order }? One photo is all I need. I’m holding a new one for you until { $due }.
    .when = When something arrived damaged and the customer may choose.

wrong-item-reply =
    { greeting }

    We packed something else instead of the { $product } you ordered (order { $order }), and I’m sorry about that.

    The right one is going out to you now, whether or not the other has come back yet. It should arrive on { $date }.

    { GIVEN($link) ->
        [yes] You can send the other item back free of charge, whenever it suits you. The return label is here: { $link }
       *[no] You can send the other item back free of charge, whenever it suits you. I’ll have a return label sent to you.
    }

    On { $date } I’ll check that the right item has reached you, and you’ll hear from me if it hasn’t.

    { sign-off }
    .title = Wrong item, right one coming
    .subject = Your order { $order }: the right item is on its way
    .chat = We packed the wrong item in order { $order }, and I’m sorry. The right one is on its way and should arrive on { $date }. You can return the other free of charge, no hurry.
    .when = When you packed the wrong item and the right one goes out at once.

out-of-stock-reply =
    { greeting }

    We confirmed your order { $order } although the { $product } had already sold out, because our stock figure was wrong. I’m sorry that we let you count on it.

    You have three options. You can wait for the next delivery, expected on { $date }. You can take a similar item at the same price. Or you can cancel and get a full refund.

    Until you’ve decided, your order stays reserved and nothing is charged.

    I’ll write to you by { $due } with a suggestion for something similar, so that you can compare before you choose.

    { sign-off }
    .title = Confirmed but sold out, three options
    .subject = Your order { $order }: sold out, and what you can choose
    .chat = We confirmed order { $order } although it was sold out: our stock figure was wrong, and I’m sorry. Wait until { $date }, take a similar item or cancel. I’ll send a suggestion by { $due }.
    .when = When an order was confirmed although the product had sold out.

return-instructions-reply =
    { greeting }

    Yes, of course you can send order { $order } back.

    First, print the return label from this page: { $link }

    Then pack everything up and stick the label on the parcel.

    Finally, hand the parcel in no later than { $date }.

    Once you’ve handed it in by { $date }, the rest is up to us. I’ll make sure that the parcel is checked and your money refunded within { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    } of its arrival.

    { sign-off }
    .title = How to send it back
    .subject = Your order { $order }: how to send it back
    .chat =
        Of course you can return order { $order }. Hand it in by { $date } with the label below, and we’ll pay you back within { $days ->
            [one] { $days } working day
           *[other] { $days } working days
        } of its arrival. Label: { $link }
    .when = When someone wants to return an order; no questions about the reason.

appointment-change-reply =
    { greeting }

    We have to move the visit we agreed for { $date }. You may have planned the day around it, and I’m sorry that you now have to rearrange things.

    I can offer you { $appointment } instead. If that doesn’t suit you, another time is just as fine: tell me what would.

    I’m holding the new time for you until { $due }. As soon as I hear from you, I’ll confirm it in writing.

    { sign-off }
    .title = We have to move your visit
    .subject = Your appointment on { $date }: a new time
    .chat = We have to move the visit on { $date }, and I’m sorry you have to rearrange things. Would { $appointment } suit you? I’m holding that until { $due }; another time is just as fine.
    .when = When you can’t keep an agreed visit and have a new time to offer.
