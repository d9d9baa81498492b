using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <summary>Something that can be assigned to.</summary>
internal abstract class CodePlace(CType type)
{
    public CType Type { get; } = type;

    /// <summary>The pointer to it; null where it has none.</summary>
    public virtual IntCode? Address => null;

    /// <summary>What it holds.</summary>
    public abstract CodeValue Load();

    /// <summary>Sets an integer or pointer that fits; gives what was set.</summary>
    public abstract IntCode Store(IntCode value);

    /// <summary>Sets a real number; gives what was set.</summary>
    public abstract RealCode Store(RealCode value);

    /// <summary>Changes an integer or pointer; gives what was there before, or what is there now.</summary>
    public abstract IntCode Change(Func<CodeFrame, long, long> change, bool givesOld);

    /// <summary>Changes a real number.</summary>
    public abstract RealCode Change(Func<CodeFrame, double, double> change, bool givesOld);
}
