namespace Hoc.Net.Simulation.Integration;

/// <summary>How an attempt to take a step has ended.</summary>
internal enum StepOutcome
{
    /// <summary>The solution is one step further.</summary>
    Taken,

    /// <summary>The local error stayed above the tolerance although the step was made shorter again and again.</summary>
    ErrorTooLarge,

    /// <summary>The equations of the step could not be solved although it was made shorter again and again.</summary>
    NoConvergence,

    /// <summary>The tolerance is finer than the precision of numbers.</summary>
    ToleranceTooFine,

    /// <summary>A state has no tolerance at all: absolute and relative are 0.</summary>
    NoTolerance,

    /// <summary>Steps have become so short that the time no longer changes, or by next to nothing.</summary>
    StepTooShort,

    /// <summary>The time left to the stop is too short for any step.</summary>
    StopTooClose,

    /// <summary>No state near the present one fulfils the equations.</summary>
    Inconsistent,
}
