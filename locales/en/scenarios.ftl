# Role-play cards: the customer's opening line, what they feel, what a good answer does, and a model answer.

scenario-late-parcel-before-a-date = Your parcel is two days late, and you need it on Saturday. What I know is that it reached the depot near you this morning; whether it’ll be delivered by Saturday, I don’t know yet. I’m asking now and will write to you by 4 p.m. today. If it can’t be there by Saturday, you choose: we send it later, or you get your money back.
    .title = Late parcel before a date
    .when = To practise answering worry without false certainty.
    .opening = My order was supposed to be here on Tuesday. I need it on Saturday, not Monday, not “soon”. Every time I look, there’s another date. Is it coming or not?
    .feels = Worried, and less and less ready to believe any date.
    .goal = Names the delay and the Saturday, doesn’t ask what it’s for, keeps known and unknown apart, offers a choice in case it slips, and gives a time today for the next news.

scenario-lost-parcel-third-call = You’ve called us three times, and three times you’ve had to tell the whole story: sent on the 4th, no movement since the 9th, two searches without a result. We should have solved this by now, and I’m sorry. I can decide this here and now: we send you a new parcel today, or you get your money back, whichever you prefer. My name’s Maria, and I’ll write to you by 5 p.m. to confirm that it’s done.
    .title = Lost parcel, third call
    .when = To practise owning a case that has been passed around.
    .opening = This is the third time I’ve called. Do I have to go through everything again, or does anyone there write things down? Where is my parcel?
    .feels = Angry, and tired of being passed from one person to the next.
    .goal = Sums up the history unasked, owns that it should have been solved, apologises once, decides on the spot and gives a name and a time.

scenario-broken-on-arrival = You’ve waited weeks for that vase, and then you lift it out in pieces. You don’t need to explain anything: one photo, just as it is, is all I ask for. Would you like a new one or your money back? I’ll arrange it today, as soon as I have your answer.
    .title = Broken on arrival
    .when = To practise help without a trace of suspicion.
    .opening = The vase arrived today and it’s in about ten pieces. And before you ask, no, I didn’t drop it, I hadn’t even got it out of the paper.
    .feels = Let down, and on guard against being blamed.
    .goal = Shows no suspicion, asks for one photo at most, lets the customer choose between a new one and a refund, and says when it happens.

scenario-charged-twice = With the rent due, it matters that you know where this stands. One of the two entries may be a reservation: the bank holds the amount and lets it go again. The other possibility is that the payment really went through twice, and in that case we’ll refund it. I’m asking the payment provider now and will tell you by noon tomorrow which of the two it is.
    .title = Charged twice before the rent
    .when = To practise explaining money matters to someone who’s frightened.
    .opening = You’ve taken the money twice! My rent goes out on Friday and now there isn’t enough in the account. What am I supposed to do?
    .feels = Afraid that the money won’t be there when it’s needed.
    .goal = Takes the rent seriously without pity, explains reservation and charge in plain words, promises only the check and its time, and never says “don’t worry”.

scenario-outage-before-a-deadline = You have to hand your work in at 6 p.m., and it’s all in there. Nobody can tell me yet when it’ll be back, so I won’t give you a time. What I can do now is confirm the outage to you in writing, with the time it began, for whoever is expecting your work. It’ll be in your inbox in ten minutes, and at 5 p.m. I’ll write again, even if nothing has changed.
    .title = Outage before a deadline
    .when = To practise giving help when there’s no solution yet.
    .opening = I’ve got to hand this in at six and I can’t get in! Everything is in there! When is it back up? Please just tell me when!
    .feels = Panicked and helpless.
    .goal = Names the deadline, gives no false end time, offers what can be done now and a fixed time for the next news.

scenario-locked-out = That page shows the number it sends the code to right at the bottom, in small print, so it’s easy to miss. Let’s take one thing at a time: which number do you see there? Take all the time you need; I’m here until you’re in.
    .title = Locked out and embarrassed
    .when = To practise helping someone who puts themselves down.
    .opening = I’m so sorry, I’m hopeless with this. It keeps saying it’s sent me a code, and nothing ever comes. I’ve tried four times. I don’t want to take up your time.
    .feels = Embarrassed, and close to giving up.
    .goal = Contradicts gently by showing that the step is easy to miss, makes no guess about age or skill, goes one step at a time and stays until it works.

scenario-who-has-seen-my-data = Thank you for telling us straight away. You got an e-mail that was meant for someone else, so it’s natural to ask where yours went. I’ve passed both questions to the person responsible for data protection, and today we’re checking who these messages were sent to. You’ll have a written answer from that person by noon on Thursday, and I’ll make sure of it. Please delete the e-mail you received; you don’t need to do anything else.
    .title = Who has seen my data?
    .when = To practise taking a data worry seriously before it’s proved.
    .opening = I’ve just had an e-mail from you with a stranger’s name, address and order in it. So who’s got mine?
    .feels = Exposed, and unsure what else has got out.
    .goal = Thanks for the report, takes it seriously before it’s proved, says what’s done now and who answers in writing by when, asks to delete the message, and doesn’t claim that the data is safe.

scenario-account-of-someone-who-died = My condolences. You won’t be asked for that again. I’ve stopped the subscription and the invoices as of today. At some point we’ll need a copy of the death certificate; there’s no hurry. If anything comes up, write to me; you’ll always deal with the same person here.
    .title = Account of someone who died
    .when = To practise being short, quiet and practical.
    .opening = I told you she died in April. And now you write that she has to confirm the cancellation herself. How is she supposed to do that?
    .feels = Tired and raw.
    .goal = Stays short and quiet, asks about the relation no more than needed, stops the invoices at once, asks for one document without hurry, and keeps one contact.

scenario-return-two-days-late = You were ill when the time ran out, and I take your word for it. I can exchange the item for you, or give you the full amount as store credit, today. I can’t pay the money out, because our supplier only takes the item back from us up to that last day. Both offers are yours until Friday; tell me which one you’d like.
    .title = Return two days late
    .when = To practise a no that starts with what’s possible.
    .opening = I know it’s two days over. I was in bed with a fever, I couldn’t go anywhere. It’s unused, it’s in the box. But you’re going to say no anyway, aren’t you?
    .feels = Unfairly treated before anyone has answered.
    .goal = Neither doubts the illness nor asks for proof, puts first what can be done, says the no on cash once with its true reason, and holds the offer until a named day.

scenario-forty-minutes-in-the-queue = Yes, I’m here, and I’m sorry you’ve waited forty minutes. What did you want to ask? I’ll stay with you until it’s done.
    .title = Forty minutes in the queue
    .when = To practise the first lines after a long wait.
    .opening = Finally. Is anyone even working there?
    .feels = Ignored.
    .goal = Regrets the forty minutes once, explains nothing about staffing, doesn’t turn cheerful, and goes straight to the question.

scenario-price-up-after-years = It’s a fair comparison: you’ve been with us for eight years and would now pay more than someone who joins today. I can’t give you the price for new customers; it only applies to the first year of a contract. What I can do is move you to the smaller plan, which costs less than you pay now, or keep your present price for three more months while you think it over. There’s no rush, and whatever you decide, I’ll arrange it. Thank you for saying it so plainly.
    .title = Price up after eight years
    .when = To practise staying honest about a price without defending it.
    .opening = Eight years I’ve been with you. And new customers pay four euros less than me? So that’s what loyalty is worth to you.
    .feels = Taken for granted.
    .goal = Says that the comparison is fair, doesn’t defend the price with a list of benefits, tells honestly what can be offered and what can’t, and leaves the decision without hurry.

scenario-wrong-answer-last-week = We told you the wrong thing. You followed our advice, and it cost you a whole evening’s work. I’m sorry. I’ve found the version from before that evening, and it’s being restored now. By 2 p.m. I’ll have checked it page by page, and I’ll write to you with what’s back and what isn’t.
    .title = Wrong advice last week
    .when = To practise owning a mistake that a colleague made.
    .opening = Last week one of you told me to reset it and everything would still be there. Well, it isn’t. That was a whole evening’s work. I don’t even know why I’m writing.
    .feels = Angry, and half resigned already.
    .goal = Says plainly that the advice was wrong, names the evening, apologises once, blames no colleague, and says what’s restored and checked by when.

scenario-quiet-thanks-with-a-sting = Thank you, I’ll pass that on to Jonas today. I don’t want to skip over the other half, though: you nearly gave up on the form. Where did you get lost in it? I’ll take your answer to the people who look after the form. I can’t promise you a new one, but I’ll write to you on Friday to tell you what they make of it.
    .title = Thanks with a sting
    .when = To practise hearing the second half of a kind message.
    .opening = Just wanted to say that Jonas was lovely and sorted it all out in five minutes. The form itself is a maze, mind you, I nearly gave up. Anyway, thanks!
    .feels = Friendly, and a little worn out.
    .goal = Passes on the praise, hears the second half as the real message, asks one question about where they got lost, and says what happens with the answer without promising a new form.
