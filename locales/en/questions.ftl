# Clarifying questions: one thing at a time, easy to answer, no suspicion.

ask-needed-by = Is there a day by which you need this? If so, I’ll look for a solution that fits it.
    .title = Needed by a certain day?
    .when = When a date has slipped and you’re about to look for a solution.
    .wording-2 = Which day should I work towards? If there’s one that matters to you, I’ll start my search from there.

ask-delivery-spot = Are parcels for your address sometimes left in a particular place or with a particular person? Knowing that helps the search, though I’m searching either way.
    .title = Where parcels are left
    .when = When a parcel is marked as delivered and the customer doesn’t have it.
    .wording-2 = I’m already looking for your parcel. One thing would help: does anyone ever take deliveries in for you, or is there a spot where they’re left?

ask-photo = Could you send me one photo of what arrived, just as it is now? With it I can choose the right replacement and show the carrier what happened. If that’s not possible, a short description will do.
    .title = One photo, if you can
    .when = When a picture would help you choose the replacement or talk to the carrier.
    .wording-2 = One picture of it, just as it is, would help me pick the right replacement and explain things to the carrier. Would that be possible, or would you rather describe it in a few words?
    .chat = Could you send me one photo of it, just as it is now? It helps me choose the right replacement. A short description is fine too.

ask-which-charge = Which line on your bank statement is this about? The date and the amount are enough; please don’t send any card or account numbers.
    .title = Which charge is it?
    .when = When it isn’t clear which payment the customer means.
    .wording-2 = To be sure we’re both looking at the same payment, could you tell me its date and amount? I don’t need any card or account numbers, so please leave those out.

ask-when-it-started = When did you first notice it? And is it there all the time, or does it come and go?
    .title = When did it start?
    .when = When you need the timing of a fault.
    .wording-2 = Roughly how long has this been going on, and does it happen every time or only now and then?

ask-already-tried = What have you tried so far? I’m asking so that I don’t send you through it a second time.
    .title = What have you tried?
    .when = Before you suggest anything yourself.
    .wording-2 = I’d like to carry on from where you are and not from the beginning. What have you already done to get it working?

ask-what-you-see = What’s on the screen at the moment it stops? Word for word or as a picture, whichever is quicker; “nothing at all” is an answer too.
    .title = What’s on the screen?
    .when = When you need to know what the customer sees.
    .wording-2 = Could you read out to me, or send as a picture, what you have in front of you when it gets stuck? If the screen is empty, that tells me something as well.

ask-best-way-to-reach = How would you like to hear from me, and at what time of day?
    .title = How shall I reach you?
    .when = Before you promise to get back to someone.
    .wording-2 = Phone, e-mail or chat, morning or evening: what suits you best when I get back to you?

ask-last-promise = I’ve read our notes, and I’d like to have your side as well: what were you last told or promised? That’s what I’ll measure us against.
    .title = What were you last promised?
    .when = After several contacts, once you’ve read the history.
    .wording-2 = Our notes tell me what we did; you know what we said. Which promise are you still waiting for? I’ll hold us to it.

ask-understood-right = Have I got that right, or is something missing?
    .title = Have I got it right?
    .when = After you’ve summed up the matter in your own words.
    .wording-2 = That’s my understanding so far. Where does it differ from yours?

ask-purpose = What would you like to be able to do with it? There may be another way to get you there.
    .title = What would it let you do?
    .when = When someone asks for a function or an exception.
    .wording-2 = Suppose it worked just the way you want: what would you do with it first? Once I know, I can look for other ways too.

ask-what-is-heaviest = A lot has piled up here. Which part is the most pressing right now? I’ll take that one first.
    .title = Which part comes first?
    .when = When many things have gone wrong at once.
    .wording-2 = Of everything you’ve told me, what can wait the least? That’s where I’d like to begin.

ask-what-would-help = What would be a good solution in your eyes? I’ll tell you honestly which part of it is in my power.
    .title = What would be a good solution?
    .when = When you want the customer’s proposal before your own.
    .wording-2 = How should this end, if it were up to you? Tell me, and you’ll get a straight answer about how much of it I can do.

ask-own-words = What happened? Tell me in your own words and in any order you like.
    .title = What happened?
    .when = At the start, before you ask for any number.
    .wording-2 = How did this come about, the way you saw it? Begin wherever you want; I’m listening.

ask-case-number = Could you give me your order or case number? It’s in the subject line of our e-mails and saves you further questions. If you don’t have it to hand, your name and the date will do.
    .title = Order or case number
    .when = When a number would spare the customer further questions.
    .wording-2 = Do you happen to have one of our e-mails in front of you? With the order or case number from its subject line I have everything at once; otherwise your name and the date are fine too.
    .chat = Could you give me the order or case number from the subject line of our e-mail? If it isn’t to hand, your name and the date will do.

ask-solved = Is what you came to us for really solved now, or is a part of it still open?
    .title = Is it really solved?
    .when = Before you close a case.
    .wording-2 = Before I close this: does it work for you the way you needed it to, or is something still left to do?
