using System.Collections.Immutable;

namespace Hoc.Net.Simulation.Membrane;

/// <summary>What the kernels of a mechanism that run in each fixed step have to do with anything but the rows they are given.</summary>
internal sealed record StepTraits
{
    /// <summary>Of kernels that nothing is known of: all is done in order.</summary>
    public static StepTraits Unknown { get; } = new() { IsOrdered = true, Reaches = true, Remembers = true, IsPrepared = true, MayFail = true, Events = EventReach.Anything, Cost = 100 };

    /// <summary>Of kernels that touch their rows and nodes alone.</summary>
    public static StepTraits Local { get; } = new() { Cost = 4 };

    /// <summary>
    /// True when instances depend on each other: they draw from common random numbers, print, hand shared variables on from kernel to kernel. Then they are computed one
    /// after another.
    /// </summary>
    public bool IsOrdered { get; init; }

    /// <summary>True when they read or write what lies elsewhere, by pointers or C code; then they are ordered as well.</summary>
    public bool Reaches { get; init; }

    /// <summary>True when an evaluation of the variable step sees what an earlier one has left in a variable that is no state: then none may be left out.</summary>
    public bool Remembers { get; init; }

    /// <summary>True when what all instances share, such as tables, may have to be made anew before a step.</summary>
    public bool IsPrepared { get; init; }

    /// <summary>True when a step or an event may come to a mistake.</summary>
    public bool MayFail { get; init; }

    /// <summary>What the handling of events has to do with anything but the instance.</summary>
    public EventReach Events { get; init; }

    /// <summary>The GLOBALs that keep what the last instance has set, by their index in <see cref="KernelFrame.Globals"/>.</summary>
    public ImmutableArray<int> WrittenGlobals { get; init; } = [];

    /// <summary>Whether hidden shared variables are written, as GLOBALs are.</summary>
    public bool WritesMemory { get; init; }

    /// <summary>Whether threads need frames of their own.</summary>
    public bool WritesBesideRows => WritesMemory || WrittenGlobals.Length > 0;

    /// <summary>What an instance costs in a step: about as many arithmetic operations.</summary>
    public double Cost { get; init; }
}
