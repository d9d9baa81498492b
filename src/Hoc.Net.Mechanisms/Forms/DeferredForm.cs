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
}
