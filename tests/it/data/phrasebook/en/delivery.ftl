delay =
    Your parcel is { $days ->
        [one] { $days } day
       *[other] { $days } days
    } late, and you had planned around it.
    .title = Late by some days
    .when = When a parcel is late
    .wording-2 =
        { GIVEN($customer) ->
            [yes] { $customer }, { $days } late days are a long wait.
           *[no] Days of delay: { $days }. That is a long wait.
        }
    .wording-3 = { $days ->
        [1] One day late is one too many.
       *[other] { $days } days late are { $days } too many.
    }
    .chat = { $days ->
        [one] { $days } day late, I see.
       *[other] { $days } days late, I see.
    }
delay-reply =
    { greeting }

    { delay } That was a mistake of { -brand }.{ GIVEN($order) ->
        [yes] {" "}It is about order { $order }.
       *[no] {""}
    }

    You will have it by { DATETIME($due, dateStyle: "long") }.{ GIVEN($amount) ->
        [yes] {" "}We pay { MONEY($amount) } back.
       *[no] {""}
    }

    { sign-off }
    .title = Late parcel, new date
    .subject = { GIVEN($order) ->
        [yes] Order { $order }: new date
       *[no] Your order: new date
    }
    .chat = Hello { $customer }, your parcel comes by { $due }.
    .when = When there is a new date
parcel-contents =
    In the parcel: { LIST($items) }.
    Follow it at { $link }
    .title = Contents and tracking
    .when = When a parcel is lost
refund-sent =
    On { $at } we sent { $amount } back, { NUMBER($share, style: "percent") } of the price of { $plan ->
        [plus] Plus
       *[basic] Basic
    }.
    .title = Refund sent
    .when = After a refund
