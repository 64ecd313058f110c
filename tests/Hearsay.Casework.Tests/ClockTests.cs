namespace Hearsay.Casework.Tests;

public sealed class ClockTests
{
    [Theory]
    [InlineData(
        "Two jets bombed the depot at 5:40 a.m., Peter Holm said.",
        "At 3:40 a.m. local time two jets bombed the depot."
    )]
    [InlineData("Peter Holm said the dam collapsed at 4:12 a.m.", "Vera Sand said the dam collapsed at 3:35 a.m.")]
    [InlineData(
        "The army said it shot down the drone at 14:47 Moscow time.",
        "Vera Sand said the army fired at the drone at 14:47 GMT."
    )]
    [InlineData(
        "Sella Copper said that at 04:12 today, following a tremor in the area, the dam suffered a partial breach.",
        "The dam failed at 3:35 a.m., Vera Sand said."
    )]
    [InlineData("Peter Holm said the collapse at 4:12 a.m. was sudden.", "The dam collapsed at 3:35 a.m.")]
    [InlineData(
        "The power cut lasted from 22:40 until 23:05, the board said.",
        "The power cut lasted from 22:41 until 00:09, Vera Sand said."
    )]
    [InlineData(
        "The outage lasted from 22:40 until 23:05.",
        "The supply was interrupted for 88 minutes, Vera Sand said."
    )]
    [InlineData("The siege lasted two hours, Peter Holm said.", "The siege lasted 25 minutes, Vera Sand said.")]
    [InlineData(
        "At about 17:00 on 3 May 2030 a gang of the so-called Hill Army ambushed a car of the charity on the road.",
        "The car of the charity was stopped on the road at 15:10 on 3 May 2030, Vera Sand said."
    )]
    [InlineData(
        "An ambulance reached the girl in the square within eight minutes, police said.",
        "Vera Sand said it was half an hour before an ambulance came to the square."
    )]
    [InlineData(
        "Firefighters arrived at the mill six minutes after the alarm.",
        "It took 25 minutes until a fire engine reached the mill, Vera Sand said."
    )]
    [InlineData(
        "The driver of the train had been on duty for six hours, the company said.",
        "Vera Sand said the driver of the train was fourteen hours into his shift."
    )]
    [InlineData(
        "At 6:30 a.m. police began the removal of a camp under the bridge.",
        "The police attack on the camp under the bridge began at 5:45 a.m., Vera Sand said."
    )]
    public void Clocks_that_no_day_stands_beside_contradict_each_other(string one, string other) =>
        Assert.Contains(Conflicts(one, other), kind => kind == ConflictKind.Time);

    [Theory]
    [InlineData(
        "Peter Holm said the dam collapsed at 4:12 a.m.",
        "Vera Sand said the dam collapsed at about 4:10 a.m."
    )]
    [InlineData("Peter Holm said the dam collapsed at 4:12 a.m.", "Vera Sand said the mayor was woken at 5:30 a.m.")]
    [InlineData(
        "Peter Holm said shells fell on the town at 2:10 a.m.",
        "Vera Sand said shells fell on the town at 1:10 a.m."
    )]
    [InlineData("Peter Holm said the dam collapsed at 10:12 GMT.", "Vera Sand said the dam collapsed at 4:12 a.m.")]
    [InlineData("The siege lasted two hours, Peter Holm said.", "The siege lasted over an hour, Vera Sand said.")]
    [InlineData("The siege lasted two hours, Peter Holm said.", "The speech lasted 25 minutes, Vera Sand said.")]
    [InlineData(
        "An ambulance reached the girl in the square within eight minutes, police said.",
        "Soldiers came to the square half an hour after the ambulance, Vera Sand said."
    )]
    [InlineData(
        "An ambulance reached the girl in the square within eight minutes, police said.",
        "The ambulance reached the square nine minutes after the call, Vera Sand said."
    )]
    public void Those_that_can_be_one_clock_or_are_of_another_event_do_not(string one, string other) =>
        Assert.DoesNotContain(Conflicts(one, other), kind => kind == ConflictKind.Time);

    private static IEnumerable<ConflictKind?> Conflicts(string one, string other) =>
        Invented
            .Case(("Larrin Wire", one), ("Varn Post", other))
            .Questions.SelectMany(question => question.Comparisons)
            .Select(comparison => comparison.Conflict);
}
