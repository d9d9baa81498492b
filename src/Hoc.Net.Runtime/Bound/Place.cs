using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound;

/// <summary>Where the storage of a variable lies: fixed at top level, in each instance in a template.</summary>
internal readonly struct Place<T>(T? @fixed, int member)
    where T : class
{
    /// <summary>The storage of a top-level variable, else null.</summary>
    public T? Fixed => @fixed;

    /// <summary>Which of an instance's places it is, if it belongs to a template.</summary>
    public int Member => member;

    /// <summary>The storage as the running code sees it.</summary>
    public T In(Frame frame) => @fixed ?? (T)frame.Instance!.Storage(member);
}
