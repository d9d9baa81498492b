namespace Hoc.Net.Mechanisms.Channels;

/// <summary>What the two functions of a transition are; the numbers are those that scripts use.</summary>
internal enum ChannelTransitionKind
{
    /// <summary>Rates there and back, of the voltage.</summary>
    Rates = 0,

    /// <summary>Steady state and time constant, of the voltage.</summary>
    SteadyAndTime = 1,

    /// <summary>Constants; the rate there is multiplied by a concentration outside.</summary>
    LigandOutside = 2,

    /// <summary>Constants; the rate there is multiplied by a concentration inside.</summary>
    LigandInside = 3,
}
