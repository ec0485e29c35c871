# Whole replies about deliveries, parcels, returns and appointments.

delivery-delay-reply =
    { greeting }

    Your order { $order } is running { $days ->
        [one] { $days } day
       *[other] { $days } days
    } late, so the day you’d counted on has moved.

    { GIVEN($tracking) ->
        [yes] It’s now expected on { $date }, and you can see it on its way under tracking number { $tracking }.
       *[no] It’s now expected on { $date }.
    } If that’s too late for you, you can cancel instead and have the full amount back; a one-line reply to me is enough.

    I’ll check on the parcel again and write to you by { $due } with what I see, so you don’t have to chase anyone.

    { sign-off }
    .title = Late parcel, new date
    .subject = Your order { $order }: new expected date
    .chat =
        Your order { $order } is { $days ->
            [one] { $days } day
           *[other] { $days } days
        } late and now expected on { $date }. If that’s too late, you can cancel with a full refund. I’ll check and write by { $due }.
    .when = When an order is late, a new date is known and the cause isn’t.

delivery-delay-again-reply =
    { greeting }

    The second date we gave you for order { $order } has passed as well. That’s on us, and I’m sorry that you planned by it for nothing.

    The tracking now shows { $date } as the expected day. After two dates that came to nothing, you’ve every reason to be wary of this one.

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
       *[no] The parcel with your order { $order } hasn’t moved in the tracking for
    } { $days ->
        [one] { $days } day.
       *[other] { $days } days.
    } A parcel shouldn’t stand still that long, and nobody can say yet where yours is.

    { GIVEN($carrier) ->
        [yes] We’ve opened a search with { $carrier }. You don’t need to contact them;
       *[no] We’ve opened a search. You don’t need to contact the carrier;
    } that’s for me to do.

    If the parcel isn’t found, you choose: we send everything again, or you have your money back.

    By { $due } I’ll write to you with the answer, whatever it is.

    { sign-off }
    .title = Search for a parcel
    .subject = Your order { $order }: we’re searching for the parcel
    .chat =
        Your parcel (order { $order }) hasn’t moved for { $days ->
            [one] { $days } day.
           *[other] { $days } days.
        } We’ve opened a search. If it isn’t found, you choose: a new one or your money back. I’ll write with the answer by { $due }.
    .when = When the tracking stands still and a search has been opened.

lost-parcel-replacement-reply =
    { greeting }

    We haven’t found the parcel with your order { $order }; it now counts as lost, and we’re sending you a new one at no cost.

    The new parcel should be with you on { $date }. There’s nothing you have to sign, prove or pay for.

    If by now you’d rather have your money back, that works too. A short answer to me before { $due } is enough, and I’ll stop the parcel and start the refund.

    Should the first parcel turn up after all, I’ll arrange for it to be picked up. On { $date } I’ll check that the new one has reached you.

    { sign-off }
    .title = Parcel lost, new one sent
    .subject = Your order { $order }: a new parcel for you
    .chat = We haven’t found your parcel (order { $order }), so we’re sending a new one at no cost, expected on { $date }. If you’d rather have your money back, tell me before { $due }.
    .when = When the search has ended without result and a new parcel goes out.

damaged-item-reply =
    { greeting }

    Thank you for telling me. Opening a parcel and finding the { $product } broken is a let-down, and as it is you can’t use it.

    You choose what happens now: a new one, or your money back. I’ve put a new one aside for you, so it won’t run out while you think it over.

    All I need is one photo of it as it is now, sent with your answer. You don’t have to keep the box.

    I’m holding the new one until { $due }. Whichever you choose, I’ll start it the same day I have your reply about order { $order }.

    { sign-off }
    .title = Damaged item, you choose
    .subject = Your order { $order }: new item or money back
    .chat = That’s a let-down to unpack. Would you like a new one or your money back for order { $order }? One photo is all I need. I’m holding a new one for you until { $due }.
    .when = When something arrived damaged and the customer may choose.

wrong-item-reply =
    { greeting }

    We packed something else instead of the { $product } you’d ordered (order { $order }), and I’m sorry about that.

    The right one is on its way to you now, without waiting for anything to come back. It should arrive on { $date }.

    { GIVEN($link) ->
        [yes] The other item goes back free of charge, whenever it suits you. You’ll find the return label here: { $link }
       *[no] The other item goes back free of charge, whenever it suits you. I’ll have a return label sent to you.
    }

    On { $date } I’ll check that the right item has reached you, and you’ll hear from me if it hasn’t.

    { sign-off }
    .title = Wrong item, right one coming
    .subject = Your order { $order }: the right item is on its way
    .chat = We packed the wrong item in order { $order }, and I’m sorry. The right one is on its way and should arrive on { $date }. The other goes back free of charge, no hurry.
    .when = When you packed the wrong item and the right one goes out at once.

out-of-stock-reply =
    { greeting }

    We confirmed your order { $order } although the { $product } had already sold out, because our stock figure was wrong. I’m sorry that we let you count on it.

    There are three ways on from here. You can wait for the next delivery, expected on { $date }. You can take a similar item at the same price. Or you can cancel and have the full amount back.

    Until you’ve decided, your order stays reserved and nothing is charged.

    By { $due } I’ll come back to you with a suggestion for something similar, so that you can compare before you choose.

    { sign-off }
    .title = Sold out, three choices
    .subject = Your order { $order }: sold out, and what you can choose
    .chat = We confirmed order { $order } although it was sold out: our stock figure was wrong, and I’m sorry. Wait until { $date }, take a similar item or cancel. I’ll send a suggestion by { $due }.
    .when = When an order was confirmed although the product had sold out.

return-instructions-reply =
    { greeting }

    Of course you can send order { $order } back.

    First, print the return label from this page: { $link }

    Then pack everything up and stick the label on the parcel.

    Last, hand the parcel in no later than { $date }.

    Once you’ve handed it in by { $date }, the rest is up to us: I’ll see to it that the parcel is checked and your money is paid back within { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    } of its arrival.

    { sign-off }
    .title = How to send it back
    .subject = Your order { $order }: how to send it back
    .chat =
        Of course you can return order { $order }. Label: { $link } Pack it, hand it in by { $date }, and we’ll pay you back within { $days ->
            [one] { $days } working day
           *[other] { $days } working days
        } of its arrival.
    .when = When somebody wants to return an order; no questions about the reason.

appointment-change-reply =
    { greeting }

    We have to move the visit we’d agreed for { $date }. You may have arranged the whole day around it, and I’m sorry that you now have to rearrange it.

    The time I can offer you is { $appointment }. If that doesn’t suit you, another one is just as fine; tell me what would.

    I’m holding the new time for you until { $due }. As soon as I have your answer, I’ll confirm it in writing.

    { sign-off }
    .title = We have to move your visit
    .subject = Your appointment on { $date }: a new time
    .chat = We have to move the visit on { $date }, and I’m sorry that you have to rearrange it. Would { $appointment } suit you? I’m holding that until { $due }; another time is just as fine.
    .when = When you can’t keep an agreed visit and have a new time to offer.
