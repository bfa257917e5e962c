using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>The catalogue as each analyzer announces it.</summary>
internal static partial class Descriptors
{
    /// <summary>What is wrong with a type's own declaration, and is shown there, for every use of its format.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfDeclarations { get; } = [JsonContradiction, UnionCasesAlike, BadUnion, BadConstant];

    /// <summary>What the parser of interfaces reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfClients { get; } =
    [
        InterfaceNotImplementable, MethodWithoutVerb, TwoVerbs, ParameterByReference, UnsupportedMember, PropertyWithoutBinding,
        TwoOfOneKind, NoCancellationToken, BadBaseAddress, InsecureBaseAddress, OldLanguage, UnexpectedFailure,
        PlaceholderWithoutParameter, PathParameterWithoutPlaceholder, MalformedRoute, UnsendableRoute, DuplicateQueryName, TwoBodies, BodyWithoutMeaning,
        ComplexPathValue, NullablePathValue, UnflattenableValue, BadHeaderName, BadConstantValue, TransportHeader,
        ContentHeaderWithoutContent, DuplicateHeader, BadMap, SecretInSource, BadTimeout, BadUrlParameter, DuplicateEndpoint, UnsendableArgument, BadFormat,
        JoinedCollection, BadBindingAttribute, DuplicateBinding, BadVerb, BadCookie, UnknownCoding, IdleAnnotation,
        TypeParameterWithoutText, BadUrlText, ContentTypeOfAnother, CachedVerb, CachedStream, CachedBesideNoStore, BadCacheLifetime, BadInvalidation, BadRateLimit, SecondRateLimit,
        UnsupportedResult, JsonTypeRefused, JsonNameClash, JsonContextLacks, NullOnWithoutNull, BadStatus, BadPaging, BodyOfHead, TypeParameterWithoutFormat,
        MemberMadeElsewhere,
        JsonMemberNotRead, JsonContradiction, UnionCasesAlike, BadUnion, BadConstant,
    ];
}
