using System.Collections.Immutable;
using Hoc.Net.Language.C;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Verbatim.Binding;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>A function of C code, or the body of a block of NMODL that holds some. It is bound when it is first called.</summary>
internal sealed class CodeFunction(CodeUnit unit, int index, string name, CFunctionType type, ImmutableArray<CParameter> parameters, CBlock body)
{
    private StepCode? _code;

    public CodeUnit Unit => unit;

    /// <summary>Which function of its unit it is.</summary>
    public int Index => index;

    public string Name => name;

    public CFunctionType Type => type;

    public ImmutableArray<CParameter> Parameters => parameters;

    public CBlock Body => body;

    /// <summary>True when other files do not see it.</summary>
    public bool IsStatic { get; set; }

    /// <summary>Where it finds its arguments; meaningful once it is bound, as all below.</summary>
    public ImmutableArray<CodeParameter> Arguments { get; set; } = [];

    /// <summary>The number of integer variables in a frame.</summary>
    public int IntCount { get; set; }

    public int RealCount { get; set; }

    public int BlockCount { get; set; }

    /// <summary>Where its statements stand.</summary>
    public SourceSpan[] Places { get; set; } = [];

    /// <summary>What it does; bound at the first question.</summary>
    public StepCode Code => _code ?? Bind();

    /// <summary>Says what it does.</summary>
    public void SetCode(StepCode code) => _code = code;

    public override string ToString() => name;

    private StepCode Bind()
    {
        lock (unit)
            return _code ??= CodeBinder.Bind(this);
    }
}
