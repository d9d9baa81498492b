namespace Hoc.Net.Runtime.Execution;

/// <summary>Says when the stack of the interpreter's thread runs short, so that recursion ends in a diagnostic.</summary>
internal sealed unsafe class StackGuard
{
    /// <summary>What is left for the deepest expression and the diagnostic, bytes.</summary>
    private const int Reserve = 8 << 20;

    private nuint _lowest;

    /// <summary>Takes notice of the thread that runs now.</summary>
    /// <param name="stackSize">Its stack, bytes.</param>
    public void Begin(int stackSize)
    {
        byte here;
        _lowest = (nuint)(&here) - (nuint)Math.Max(stackSize - Reserve, stackSize / 2);
    }

    /// <summary>How much is left before recursion must end, bytes; negative when it should have ended.</summary>
    public long Room
    {
        get
        {
            byte here;
            return (long)(nuint)(&here) - (long)_lowest;
        }
    }

    /// <summary>Whether there is room for another call.</summary>
    public bool HasRoom
    {
        get
        {
            byte here;
            return (nuint)(&here) > _lowest;
        }
    }
}
