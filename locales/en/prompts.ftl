# For the agent's own eyes: a breath, a change of perspective, a check for bias, a check before sending.

prompt-one-breath = Lift your hands off the keyboard. Breathe out slowly and let your shoulders drop. Then read the message once more and look for the one fact in it.
    .title = One breath first
    .when = Before you answer a harsh message.
    .wording-2 = Hands off the keys for one long breath out. What does this message say if you leave out how it says it?

prompt-anger-is-not-about-you = This anger is aimed at what happened, and you’re the one who picked up. What would the customer have said to anyone in your chair? Answer that part. You don’t have to take what’s aimed at you as a person.
    .title = It’s not about you
    .when = When a customer attacks you for something you didn’t cause.
    .wording-2 = You happened to be the one on shift. Go back over what was said and skip every sentence about you: what’s left is what went wrong, and that’s what to answer. The rest you needn’t answer, and you needn’t swallow it either.

prompt-after-a-hard-case = Write your note, then take five minutes away from the screen before the next case. Being affected by it isn’t a weakness. If it’s still with you later, tell someone what was hard about it.
    .title = After a hard case
    .when = After a call or a thread that stays with you.
    .wording-2 = The next case can wait five minutes. Finish the note so that this one is out of your head, then get up and look at something that isn’t a screen. Being affected by it doesn’t make you any worse at this job. Who could you tell about it if it’s still on your mind this evening?

prompt-ask-a-colleague = Ask a colleague to read the thread with fresh eyes, and give them one question: “What do they need that I’m not seeing?” Tell the customer when your answer will come. Asking is part of the job.
    .title = Ask a colleague
    .when = When you’re stuck, or when answering has turned into a fight.
    .wording-2 = Going round in circles, or writing to win? Give the thread to someone who hasn’t seen it, keep your own view to yourself, and ask what they think the customer needs. Let the customer know when they’ll hear from you. Asking for a second pair of eyes isn’t giving up; it’s good work.

prompt-set-a-limit = Plain anger is allowed; threats and insults against you aren’t. You may set a limit once, calmly: what you can help with, and what would end the conversation. If it goes on, end it and tell your lead.
    .title = You may set a limit
    .when = When a customer threatens or insults you as a person.
    .wording-2 = Is it still about the case, however loud? Then listen. If it’s threats or insults, two calm sentences will do: what you’re happy to help with, and what will make you end the conversation. Say them once; if it carries on, end it and let your lead know.

prompt-the-day-behind-the-message = What had the customer planned for today that doesn’t work now? If they’ve told you, put that one thing in your first sentence. If they haven’t, don’t invent it: speak about the waiting or the work itself.
    .title = The day behind the message
    .when = Before you write the first sentence.
    .wording-2 = Behind this message there may be a day that didn’t go as planned. Did the customer say how? Then open with that one thing. If not, don’t fill the gap: the waiting and the effort give you enough for a first sentence.

prompt-what-they-already-did = Read the whole history first. How often has the customer explained this, what have they tried, how long have they waited? Cross out every question that’s already answered there, and let your first line show that you’ve read it.
    .title = What they’ve already done
    .when = Before you ask the customer anything.
    .wording-2 = Scroll back to the very first message before you type a question. Note what they’ve told us, what they’ve tried and how many days it’s been. Is the answer to your question in there? Then open with it instead of asking.

prompt-listen-for-the-unsaid = A small question that keeps coming back often has a bigger one behind it. What is this person afraid will happen? Allow a silence, ask one open question, and repeat the answer in your own words. If you have a guess, offer it as a question.
    .title = Listen for the unsaid
    .when = When a small question comes back for the second or third time.
    .wording-2 = You’ve answered, and here it is again, so perhaps that wasn’t the question. Ask something open, such as “What would you like to be sure of?”, then wait, even if it stays quiet. Say back what you heard, in your own words. If you think you know what’s behind it, ask whether you’re right.

prompt-before-refusing = What does the customer want to achieve with this, and is there another way to get there? Is it a real no, or only unusual, and are you allowed to decide it yourself? Then write: first what’s possible, then the no, once, then the true reason.
    .title = Before you say no
    .when = Before you refuse a request.
    .wording-2 = “Nobody’s ever asked for that” isn’t a reason to say no. What would a yes give the customer, and could they get it some other way, perhaps one that’s yours to decide? If it’s still a no, put what’s possible before it, say it once, and give the reason you’d give a friend.

prompt-read-it-as-the-customer = Read your answer as if it had reached you on your phone at the end of a long day. Do you know what happens now, who does it and when? If the first sentence only says thank you for contacting us, cut it.
    .title = Read it as the customer
    .when = Right before you press send.
    .wording-2 = Imagine reading this on a crowded bus, with one thumb free. Can you tell what happens next, who’s doing it and by when? If the opening does no more than say thank you for getting in touch, start with the second sentence.

prompt-name-is-not-a-story = A name, an accent, a spelling mistake: what have you concluded from it about age, sex, origin or skill that the customer hasn’t said? Write the answer you’d give to someone with your own name. If there’s something you really need to know, ask.
    .title = A name isn’t a story
    .when = When a name, an accent or the language has already given you a picture.
    .wording-2 = Have you made this answer simpler, shorter or more careful because of how someone sounds or spells? Then write it again as if it were going to someone with your own name. Age, sex, origin and skill can’t be read off a name; if there’s something you need to know, ask.

prompt-same-case-same-help = Would you have offered the same to someone politer, louder or better known? If not, change the offer and not the tone. It holds both ways: rudeness mustn’t cost anything, and charm mustn’t earn anything.
    .title = Same case, same help
    .when = Before you decide on an offer, a refund or an exception.
    .wording-2 = Take away the name and the tone and look at the case on its own: what would be fair? That’s the offer for everyone with this case, whether they shout or flatter. If yours is higher or lower, correct the offer; being friendlier or cooler won’t even it out.

prompt-the-note-in-the-history = The file says “difficult” or “always complains”. Read what happened, not what a colleague felt about it, and meet the customer as if the note weren’t there. In your own note, write only facts that the customer could read.
    .title = The note in the file
    .when = When a note in the history labels the customer.
    .wording-2 = “Difficult” doesn’t tell you what happened. Find that out, then start afresh with this customer, as if nobody had written the word. When you add a note of your own, imagine reading it out to them: dates, facts and agreements, nothing else.

prompt-fact-or-guess = Make two lists: what you know and what you’re guessing. Is there an ordinary explanation? Ask an open question that an honest person wouldn’t be hurt by. If real signs of fraud remain, take them to your lead.
    .title = Fact or guess?
    .when = When you begin to doubt a customer’s claim.
    .wording-2 = Suppose an honest friend told you this: how could it have happened? Separate what you know from what you’ve filled in yourself, then ask an open question your friend wouldn’t mind. Real signs of fraud aren’t for you to judge; pass them on to your lead.

prompt-can-you-keep-it = Is every promise in this message yours to keep? Does it have a time, and is the time in your calendar? Where it depends on someone else, promise only to report back; “nothing new yet” is also news.
    .title = Can you keep it?
    .when = Before you send a message with a promise in it.
    .wording-2 = Underline every “I’ll” and every “you’ll have”. Does each one have a time, and have you put that time where you’ll see it? If someone else has to do it, promise only that you’ll write by then, even if all you can say is that there’s nothing new.

prompt-use-your-authority = Is the error clear, and is the remedy yours to decide? Then do it now: refund, replace or credit, and note why. If it goes beyond what you may decide, ask for that one thing with your proposal ready, so that the customer tells the story only once.
    .title = Decide what’s yours to decide
    .when = When the error is clear and you’re about to ask for permission.
    .wording-2 = Who’d be better off if you asked first? If the mistake is plain and the remedy is within your limits, act: money back, a replacement or a credit, and a note saying why. If it isn’t yours to give, ask for that one thing and bring your own suggestion; the customer shouldn’t have to tell the story again.
