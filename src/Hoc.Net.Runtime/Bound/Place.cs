using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound;

/// <summary>Where the storage of a variable lies: fixed at top level, in each instance in a template.</summary>
internal readonly struct Place<T>(T? @fixed, int member)
    where T : class
{
    /// <summary>The storage as the running code sees it.</summary>
    public T In(Frame frame) => @fixed ?? (T)frame.Instance!.Storage(member);
}
