using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Recorders;

/// <summary>Takes down the times at which the variable rises above a threshold.</summary>
internal sealed class CrossingRecording : Recording
{
    public CrossingRecording(VariableReference source, double threshold, SampleBuffer samples)
        : base(source, samples)
        => Detector = new(source, threshold, new Crossing(this));

    public ThresholdDetector Detector { get; }

    private sealed class Crossing(CrossingRecording owner) : ModelEvent
    {
        public override void Deliver(Model model, double time)
        {
            if (model.IsRecording(owner))
                owner.Samples.Add(time);
        }
    }
}
