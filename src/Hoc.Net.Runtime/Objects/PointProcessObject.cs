using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects;

/// <summary>A point process as HOC sees it; it leaves its section, and connections lose it, when its last holder lets go.</summary>
internal sealed class PointProcessObject : HocObject
{
    /// <summary>Shows a point process to HOC.</summary>
    public PointProcessObject(PointProcess process, Model model)
    {
        Process = process;
        Model = model;
        process.Tag = this;
    }

    /// <summary>The point process in the model.</summary>
    public PointProcess Process { get; }

    /// <summary>The model it may be placed in.</summary>
    public Model Model { get; }

    /// <inheritdoc/>
    public override PointProcess AsPointProcess() => Process;

    /// <inheritdoc/>
    protected override void OnEnding()
    {
        Model.Disconnect(Process);
        Model.Remove(Process);
    }
}
