using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>
/// Something that the row's instance does with events; see <see cref="EventAction"/> for the arguments. In a kernel that no event has called the
/// frame gives the means. Rows that do it are computed one after another, in the order of instances.
/// </summary>
internal sealed record EventForm(EventAction Action, ImmutableArray<FormExpression> Arguments) : FormStatement;
