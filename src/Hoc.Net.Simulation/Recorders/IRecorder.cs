using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Recorders;

/// <summary>A recording or playback as a saved state sees it.</summary>
internal interface IRecorder
{
    /// <summary>Its place among all recordings and playbacks of the model.</summary>
    long Order { get; }

    RecorderKind Kind { get; }

    /// <summary>The event by which it takes or gives its next value; null for those that go with the steps.</summary>
    ModelEvent? Tick { get; }

    /// <summary>How far it is: indices into its Vectors.</summary>
    int[] Progress { get; }

    /// <summary>Goes on from where it was once, at a time, ms.</summary>
    void Resume(int[] progress, double time);
}
