namespace Hoc.Net.Simulation.Membrane;

/// <summary>How far the handling of an event reaches.</summary>
internal enum EventReach
{
    /// <summary>To the instance, its node and the weights of the connection: at different cells events may be handled side by side.</summary>
    Instance,

    /// <summary>To the exchange of events and to what the mechanism's instances share as well.</summary>
    Exchange,

    /// <summary>To anything.</summary>
    Anything,
}
