namespace Hoc.Net.Mechanisms.Forms;

/// <summary>A form that is made when something of it runs first: most processes use few of the built-in mechanisms.</summary>
/// <param name="outline">A form with the same kernels, conditions and functions, whose bodies may be missing.</param>
/// <param name="load">Makes the form.</param>
internal sealed class DeferredForm(MechanismForm outline, Func<MechanismForm> load)
{
    private readonly Lazy<MechanismForm> _whole = new(load);

    /// <summary>A form that is there.</summary>
    public DeferredForm(MechanismForm form)
        : this(form, () => form)
    {
    }

    public MechanismForm Outline { get; } = outline;

    public MechanismForm Whole => _whole.Value;

    /// <summary>Whether its currents come from electrodes: they take their conductance from the diagonal.</summary>
    public bool HasElectrode() => Outline.Currents is not null && Whole.Currents!.Body.Any(static statement =>
        statement is AccumulateForm { Target.Storage: Storage.NodeD, Value: UnaryForm { Operator: UnaryOperator.Negate } });
}
