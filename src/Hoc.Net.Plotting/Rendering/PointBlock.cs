namespace Hoc.Net.Plotting.Rendering;

/// <summary>How the points of a line are read: some at a time, in double precision, so that none is held twice.</summary>
internal static class PointBlock
{
    /// <summary>Points a block; small enough for the stack and the first cache.</summary>
    public const int Size = 512;
}
