# Statements about deliveries, parcels, returns and appointments.

delivery-delay-acknowledge =
    { GIVEN($customer) ->
        [yes] { $customer }, your
       *[no] Your
    } { GIVEN($order) ->
        [yes] order { $order }
       *[no] order
    } is running { $days ->
        [one] { $days } day
       *[other] { $days } days
    } late, so anything you planned around it has to wait too.
    .title = Your order is running late
    .when = First sentence about a parcel that’s late by a known number of days.
    .wording-2 =
        You counted on having this by now, and it’s { $days ->
            [one] { $days } day
           *[other] { $days } days
        } behind. That leaves you planning around a parcel that hasn’t come.
    .wording-3 =
        A delay of { $days ->
            [one] { $days } day
           *[other] { $days } days
        } on { GIVEN($order) ->
            [yes] order { $order }
           *[no] your order
        } means more than waiting: whatever depended on the parcel has to be moved as well.
    .chat =
        Your { GIVEN($order) ->
            [yes] order { $order }
           *[no] order
        } is { $days ->
            [one] { $days } day
           *[other] { $days } days
        } late, and your plans for it have to wait too.

delivery-delay-plans = You arranged your day around this delivery. When nothing came, that day was lost too, and that costs you more than the waiting itself.
    .title = A day planned around it
    .when = When the customer has told you about a day or an occasion the parcel was meant for.
    .wording-2 = There was a particular day you needed it for, and you told us so. A parcel that misses that day costs you something a later delivery can’t give back.
    .wording-3 = Your plans depended on this parcel, so the delay has upset them too. That’s a good deal more than having to wait.

delivery-delay-late-dispatch = Your parcel was late leaving our own warehouse: it didn’t go out until { $date }. I’m sorry about that.
    .title = It left us late
    .when = When the parcel was late leaving your own warehouse and you may say so.
    .wording-2 = The delay began with us. Your parcel should have been on its way well before { $date }, the day it actually left here, and I apologise for that.

delivery-delay-ask-carrier = I’m contacting { $carrier } now, and I’ll write to you by { $due } with what they tell me. You don’t need to call anyone.
    .title = I’ll ask the carrier
    .when = When you take over the enquiry with the carrier.
    .wording-2 = Leave the phoning to me: I’m asking { $carrier } where your parcel is, and by { $due } you’ll know what I know.
    .wording-3 = You won’t have to wait in anyone’s queue: I’m asking { $carrier } next. Expect a message from me by { $due }, whatever they say.

delivery-delay-wait-or-cancel = It’s your decision: keep waiting, or cancel at no cost and get a full refund. A one-word reply is enough, and nothing changes until you’ve decided.
    .title = Wait or cancel, your choice
    .when = When an order is late and the customer may cancel it free of charge.
    .wording-2 = You can go on waiting, or you can cancel free of charge and get all your money back. Write “wait” or “cancel” once you know; until I hear from you, everything stays as it is.
    .chat = You choose: keep waiting, or cancel at no cost with all your money back. One word is enough, and nothing changes until then.

delivery-delay-new-date = Your parcel is moving again and is expected on { $date }. That’s an estimate and not a guarantee, so I’ll look at the tracking that day without you having to ask.
    .title = New expected date
    .when = When the tracking shows movement and a new expected date.
    .wording-2 = There’s movement in the tracking again, with { $date } as the expected day. Nobody can guarantee it, which is why I’ll check on the day myself; you don’t have to remind me.
    .chat = Your parcel is moving again and is expected on { $date }. That isn’t a guarantee, so I’ll check the tracking that day myself.

lost-parcel-no-movement =
    The tracking { GIVEN($tracking) ->
        [yes] for { $tracking } hasn’t
       *[no] hasn’t
    } moved for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, and you’re the one who’s had to keep checking it. That’s too long to go on hoping; finding out what’s happened is our job now.
    .title = The tracking has stopped
    .when = When the tracking hasn’t moved for days but the parcel isn’t declared lost.
    .wording-2 =
        You’ve looked again and again, and for { $days ->
            [one] { $days } day
           *[other] { $days } days
        } there’s been nothing new in { GIVEN($tracking) ->
            [yes] the tracking for { $tracking }.
           *[no] the tracking.
        } You’ve watched it for long enough: from here it’s up to us to find out where your parcel is.
    .chat =
        The tracking hasn’t moved for { $days ->
            [one] { $days } day
           *[other] { $days } days
        }, and you’ve been checking it. That’s too long to go on hoping; it’s for us now to find out where your parcel is.

lost-parcel-marked-delivered = The tracking says “delivered”, and you don’t have the parcel. The status is one piece of information and what you tell me is another, and I’m starting from what you tell me.
    .title = Marked delivered, not received
    .when = When the status says “delivered” and the customer has received nothing.
    .wording-2 = You haven’t received it, and that’s what I’m going by. The word “delivered” in the tracking is one detail I’ll look into; it doesn’t outweigh what you’ve told me.

lost-parcel-replace-or-refund = We’re now treating your parcel as lost, so please choose: a new one, or your money back. I’ll start it the same day you answer. The search for the old parcel is no longer your concern.
    .title = New parcel or money back
    .when = When the parcel counts as lost and the customer may choose.
    .wording-2 = Would you like us to send everything again, or refund you in full? The first parcel now counts as lost, and what’s left of the search is ours to do. The day you tell me is the day I start.
    .chat = We’re treating your parcel as lost, so it’s your choice: a new one or your money back. I’ll start it the day you answer, and you can leave the search to us.

lost-parcel-search-started = We’ve started a search with { $carrier }. I’ll tell you the result by { $due }, even if nothing has been found, and then we’ll solve it without any more waiting.
    .title = Search has started
    .when = When a search with the carrier is under way and you can report on it.
    .wording-2 = A search is running with { $carrier }, and by { $due } I’ll tell you what it has turned up. If there’s no trace of your parcel by then, we won’t wait any longer before we put things right.

damaged-item-acknowledge =
    You opened the parcel and found { GIVEN($product) ->
        [yes] the { $product } broken.
       *[no] something broken inside.
    } Instead of using it, you now have something to sort out.
    .title = Broken on arrival
    .when = First sentence when something arrived damaged.
    .wording-2 =
        Opening the box should have been the good part. Instead, you got { GIVEN($product) ->
            [yes] a damaged { $product }
           *[no] a damaged item
        } and a job you didn’t ask for.
    .wording-3 =
        { GIVEN($product) ->
            [yes] You wanted to use the { $product }, and what came out of the box was broken.
           *[no] You wanted to use it, and what came out of the box was broken.
        } Now it’s costing you time as well.

damaged-item-packaging = Our packaging didn’t protect your item on its way, and I’m sorry about that. Putting it right is our work and our cost.
    .title = Our packaging failed
    .when = When it’s clear that your own packaging was too weak and you may say so.
    .wording-2 = We should have packed this better; what we wrapped it in wasn’t enough for the journey. I apologise, and we’ll bear the cost and do the work of replacing it.

damaged-item-replacement = A new one leaves us on { $date }. You don’t have to send the damaged one back first.
    .title = A new one goes out
    .when = When a replacement is ready and you know the day it leaves.
    .wording-2 = On { $date } we’re sending you a replacement. It doesn’t depend on the damaged one, so there’s nothing you need to post before then.

wrong-item-acknowledge = What was in the box isn’t what you ordered. So you’re still without what you need, and you have something on your hands that you never asked for.
    .title = Something else in the box
    .when = First sentence when the wrong item has arrived.
    .wording-2 = You ordered one thing and got another. What you need still isn’t there, and you’re left with something you have no use for.

wrong-item-packing-error = The mix-up happened when we packed your order, and I’m sorry about that. Putting it right won’t cost you anything, not even a trip you haven’t agreed to.
    .title = We packed the wrong thing
    .when = When the packing error was yours and you may say so.
    .wording-2 = We put the wrong item into your parcel; I apologise for that. The exchange is free for you, and you won’t have to go anywhere unless you’d like to.

wrong-item-swap = The right item goes out to you on { $date }, whatever happens with the wrong one. As for that one, you choose: we collect it, or you hand it in with the prepaid label when it suits you.
    .title = Right item first, return later
    .when = When the right item can go out without waiting for the return.
    .wording-2 = What you ordered leaves us on { $date }; you don’t have to return anything first. Would you like the other item collected, or would you rather hand it in with a prepaid label? Either is fine.
    .chat = The right item goes out on { $date }, without waiting for the other one. We can collect that, or you hand it in with a prepaid label: you choose.

out-of-stock-acknowledge = You chose the { $product } for a reason, and now it’s sold out. That would mean starting your search all over again.
    .title = Your choice is sold out
    .when = First sentence when a chosen product is sold out.
    .wording-2 = You’d made up your mind, and the { $product } was what you wanted. Hearing “sold out” now puts you right back at the beginning.

out-of-stock-oversold = We accepted your order although the item was already gone, because our stock figure was wrong. I’m sorry that we let you count on it.
    .title = We sold what was gone
    .when = When an order was accepted without stock and you may say so.
    .wording-2 = Our count was wrong: when we confirmed your order, there was nothing left to send. I apologise for giving you a yes we couldn’t keep.

out-of-stock-options = You have three options: wait for the next delivery, which we expect on { $date }, take something similar that I pick out for you, or have your money back. I’ll do nothing until you’ve told me which.
    .title = Wait, switch or refund
    .when = When something is sold out and a next delivery date is known.
    .wording-2 = What would suit you best: a refund, a similar product that I find for you, or the next delivery, expected on { $date }? I won’t take silence as a wish to wait, so tell me whenever you’ve decided.
    .chat = You choose: wait for the delivery we expect on { $date }, let me pick out something similar, or have your money back. I’ll do nothing until you tell me.

return-steps =
    Sending it back takes { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }, no more. { GIVEN($link) ->
        [yes] You’ll find the list here: { $link }
       *[no] Here’s the list:
    }
    .title = Return in a few steps
    .when = Right before the list of steps for a return.
    .wording-2 =
        { $steps ->
            [one] There’s { $steps } step to your return,
           *[other] There are { $steps } steps to your return,
        } { GIVEN($link) ->
            [yes] described on this page: { $link }
           *[no] described in the few lines below.
        }

return-no-reason-needed = You’re free to send it back, and you owe nobody a reason. Anything you’d like to tell us about it is welcome, and if you’d rather not, that’s fine too.
    .title = No reason needed
    .when = When someone explains a return at length or feels awkward about it.
    .wording-2 = You’re welcome to return it without an explanation. If you do want to say what didn’t suit you, I’m glad to know, and it makes no difference to the return.

return-received = Your return has arrived with us. I’ll make sure that it’s checked and that your money is sent back by { $date }.
    .title = Your return is here
    .when = When the returned parcel has reached you and the refund comes next.
    .wording-2 = What you sent back is here. Next comes the check, then your refund, and I’m making sure the money leaves us by { $date }.

appointment-change-acknowledge = You’ve kept this time free for us, and now we have to move it. That means rearranging a day you’d already planned.
    .title = We have to move your appointment
    .when = First sentence when you have to move an agreed appointment.
    .wording-2 = We can’t keep our appointment, so the day you’d arranged around it has to be planned again, and you’re the one who has to do it.

appointment-missed =
    We didn’t come to the appointment, and we didn’t call, while you waited { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }. I’m sorry for the time that cost you.
    .title = We didn’t turn up
    .when = When nobody came to an agreed appointment and you may own it.
    .wording-2 =
        { $hours ->
            [one] For { $hours } hour
           *[other] For { $hours } hours
        } you waited for us, and nobody came or even rang. We left you waiting without a word, and I apologise for the time you lost.

appointment-change-new-time = I can offer you { $appointment }, and I’m holding that time for you. If another one suits you better, name it and we’ll take that instead.
    .title = A new time for you
    .when = When you offer a new time for an appointment.
    .wording-2 = Would { $appointment } work for you? I’ve kept it free. It’s only a suggestion: tell me what suits your day better, and I’ll work around that.
    .wording-3 = { $appointment } is set aside for you, and it’s yours if you want it. Any other time that fits you better is just as welcome; say which, and I’ll arrange it.

appointment-change-by-customer = Thank you for telling us in good time; now someone else can have that slot. Moving it costs nothing, and you don’t need a reason.
    .title = Of course you can move it
    .when = When the customer has to move an appointment and feels awkward about it.
    .wording-2 = Plans change, and you’ve let us know early enough for another customer to be glad of the time. There’s no charge for a new one and no need to explain.
