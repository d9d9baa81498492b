namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Something that a kernel does in its order.</summary>
internal abstract class Step
{
    /// <summary>The region that it belongs to.</summary>
    public required Region Region { get; init; }

    /// <summary>Whether anything needs it.</summary>
    public bool IsLive { get; set; }

    /// <summary>Whether it must be done even when nobody uses a value of it.</summary>
    public abstract bool HasEffect { get; }

    /// <summary>The values that it needs itself.</summary>
    public abstract IEnumerable<Node> Inputs { get; }

    /// <summary>The regions inside it.</summary>
    public virtual IEnumerable<Region> Regions => [];
}
