using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects;

/// <summary>A point process as HOC sees it; it leaves its section when its last holder lets go.</summary>
internal sealed class PointProcessObject(PointProcess process, Model model) : HocObject
{
    /// <summary>The point process in the model.</summary>
    public PointProcess Process { get; } = process;

    /// <summary>The model it may be placed in.</summary>
    public Model Model { get; } = model;

    /// <inheritdoc/>
    protected override void OnEnding() => Model.Remove(Process);
}
