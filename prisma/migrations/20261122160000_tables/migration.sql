-- CreateEnum
CREATE TYPE "FormFactor" AS ENUM ('bar', 'flip', 'fold', 'trifold', 'slider');

-- CreateEnum
CREATE TYPE "MarketKind" AS ENUM ('country', 'group', 'international', 'everywhere');

-- CreateEnum
CREATE TYPE "BasisRole" AS ENUM ('deciding', 'agreeing', 'dissenting');

-- CreateEnum
CREATE TYPE "SubjectKind" AS ENUM ('brand', 'series', 'device', 'launch');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('brand', 'regulator', 'carrier', 'retailer', 'press', 'leaker', 'community');

-- CreateEnum
CREATE TYPE "Property" AS ENUM ('launch_window', 'launch_status', 'line_up', 'availability', 'sale_window', 'price', 'name', 'lineage', 'feature', 'partnership');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('asserts', 'denies', 'leaves_open');

-- CreateEnum
CREATE TYPE "Wording" AS ENUM ('states', 'expects', 'speculates');

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('minute', 'day', 'part_of_month', 'month', 'quarter', 'half', 'year', 'season', 'part_of_year', 'range', 'after', 'before', 'tbd');

-- CreateEnum
CREATE TYPE "LaunchStatus" AS ENUM ('planned', 'held', 'canceled');

-- CreateEnum
CREATE TYPE "Phase" AS ENUM ('coming', 'on_sale', 'ended', 'canceled');

-- CreateEnum
CREATE TYPE "Lineage" AS ENUM ('successor_of', 'updated_version_of', 'variant_of', 'rebrand_of');

-- CreateEnum
CREATE TYPE "NameKind" AS ENUM ('official', 'rumored', 'codename', 'model_number');

-- CreateEnum
CREATE TYPE "PriceKind" AS ENUM ('exact', 'from', 'about', 'range');

-- CreateEnum
CREATE TYPE "Certainty" AS ENUM ('official', 'reported', 'rumored', 'unknown');

-- CreateEnum
CREATE TYPE "ClaimOpKind" AS ENUM ('withdraw', 'strike', 'restore', 'rank', 'verdict');

-- CreateEnum
CREATE TYPE "Rank" AS ENUM ('preferred', 'normal', 'deprecated');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('hit', 'miss', 'partial', 'void');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('owner', 'editor', 'contributor');

-- CreateTable
CREATE TABLE "Brand" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "homeMarket" TEXT NOT NULL,
    "parentId" UUID,
    "website" TEXT,

    CONSTRAINT "Brand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Series" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "brandId" UUID NOT NULL,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Device" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT,
    "brandId" UUID NOT NULL,
    "seriesId" UUID,
    "formFactor" "FormFactor" NOT NULL DEFAULT 'bar',
    "mergedIntoId" UUID,

    CONSTRAINT "Device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LaunchEvent" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "brandId" UUID NOT NULL,
    "title" TEXT,
    "quiet" BOOLEAN NOT NULL DEFAULT false,
    "venue" TEXT,
    "streamUrl" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" "LaunchStatus" NOT NULL DEFAULT 'planned',
    "precision" "Precision" NOT NULL DEFAULT 'tbd',
    "earliest" DATE,
    "latest" DATE,
    "about" BOOLEAN NOT NULL DEFAULT false,
    "instant" TIMESTAMPTZ,
    "timeZone" TEXT,
    "certainty" "Certainty" NOT NULL DEFAULT 'unknown',
    "statedOn" DATE,
    "listed" BOOLEAN NOT NULL DEFAULT false,
    "settled" BOOLEAN NOT NULL DEFAULT false,
    "days" daterange,

    CONSTRAINT "LaunchEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Availability" (
    "id" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "market" TEXT NOT NULL,
    "offer" TEXT NOT NULL DEFAULT '',
    "phase" "Phase",
    "holds" BOOLEAN,
    "certainty" "Certainty" NOT NULL DEFAULT 'unknown',
    "salePrecision" "Precision",
    "saleEarliest" DATE,
    "saleLatest" DATE,
    "saleAbout" BOOLEAN,
    "saleCertainty" "Certainty",
    "priceKind" "PriceKind",
    "priceLow" DECIMAL(12,2),
    "priceHigh" DECIMAL(12,2),
    "currency" CHAR(3),
    "priceCertainty" "Certainty",

    CONSTRAINT "Availability_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Market" (
    "code" TEXT NOT NULL,
    "kind" "MarketKind" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Market_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "MarketMember" (
    "groupCode" TEXT NOT NULL,
    "countryCode" TEXT NOT NULL,

    CONSTRAINT "MarketMember_pkey" PRIMARY KEY ("groupCode","countryCode")
);

-- CreateTable
CREATE TABLE "LineUpMember" (
    "id" UUID NOT NULL,
    "launchId" UUID NOT NULL,
    "deviceId" UUID,
    "seriesId" UUID,
    "holds" BOOLEAN NOT NULL,
    "certainty" "Certainty" NOT NULL,

    CONSTRAINT "LineUpMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Name" (
    "id" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "normalized" TEXT NOT NULL,
    "kind" "NameKind" NOT NULL,
    "market" TEXT,
    "certainty" "Certainty" NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT false,
    "since" DATE NOT NULL,

    CONSTRAINT "Name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlugRedirect" (
    "kind" "SubjectKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,

    CONSTRAINT "SlugRedirect_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "Basis" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "role" "BasisRole" NOT NULL,
    "launchId" UUID,
    "lineUpMemberId" UUID,
    "availabilityId" UUID,

    CONSTRAINT "Basis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subject" (
    "id" UUID NOT NULL,
    "kind" "SubjectKind" NOT NULL,
    "brandId" UUID,
    "seriesId" UUID,
    "deviceId" UUID,
    "launchId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Subject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "brandId" UUID,
    "url" TEXT,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "publishedOn" DATE,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "property" "Property" NOT NULL,
    "market" TEXT,
    "offer" TEXT,
    "stance" "Stance" NOT NULL,
    "wording" "Wording" NOT NULL,
    "said" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "documentId" UUID,
    "statedFrom" DATE NOT NULL,
    "statedTo" DATE NOT NULL,
    "recordedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID,
    "submissionKey" UUID,
    "reviewed" BOOLEAN NOT NULL DEFAULT true,
    "note" TEXT,
    "precision" "Precision",
    "earliest" DATE,
    "latest" DATE,
    "about" BOOLEAN,
    "instant" TIMESTAMPTZ,
    "timeZone" TEXT,
    "launchStatus" "LaunchStatus",
    "phase" "Phase",
    "memberId" UUID,
    "lineage" "Lineage",
    "text" TEXT,
    "nameKind" "NameKind",
    "priceKind" "PriceKind",
    "priceLow" DECIMAL(12,2),
    "priceHigh" DECIMAL(12,2),
    "currency" CHAR(3),

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimOp" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "kind" "ClaimOpKind" NOT NULL,
    "rank" "Rank",
    "verdict" "Verdict",
    "why" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "submissionKey" UUID,

    CONSTRAINT "ClaimOp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "why" TEXT,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "key" UUID NOT NULL,
    "editorId" UUID,
    "verb" TEXT NOT NULL,
    "madeId" UUID,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ProjectionDay" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "day" DATE NOT NULL,

    CONSTRAINT "ProjectionDay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Editor" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "Role" NOT NULL DEFAULT 'editor',
    "disabledAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Editor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ,
    "refreshTokenExpiresAt" TIMESTAMPTZ,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Brand_slug_key" ON "Brand"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Brand_name_key" ON "Brand"("name");

-- CreateIndex
CREATE INDEX "Brand_parentId_idx" ON "Brand"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Series_slug_key" ON "Series"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Series_brandId_name_key" ON "Series"("brandId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Device_slug_key" ON "Device"("slug");

-- CreateIndex
CREATE INDEX "Device_brandId_name_idx" ON "Device"("brandId", "name");

-- CreateIndex
CREATE INDEX "Device_seriesId_idx" ON "Device"("seriesId");

-- CreateIndex
CREATE INDEX "Device_mergedIntoId_idx" ON "Device"("mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "LaunchEvent_slug_key" ON "LaunchEvent"("slug");

-- CreateIndex
CREATE INDEX "LaunchEvent_days_idx" ON "LaunchEvent" USING GIST ("days");

-- CreateIndex
CREATE INDEX "LaunchEvent_latest_precision_idx" ON "LaunchEvent"("latest", "precision");

-- CreateIndex
CREATE INDEX "LaunchEvent_brandId_latest_idx" ON "LaunchEvent"("brandId", "latest");

-- CreateIndex
CREATE INDEX "Availability_market_certainty_idx" ON "Availability"("market", "certainty");

-- CreateIndex
CREATE UNIQUE INDEX "Availability_subjectId_market_offer_key" ON "Availability"("subjectId", "market", "offer");

-- CreateIndex
CREATE UNIQUE INDEX "Market_name_key" ON "Market"("name");

-- CreateIndex
CREATE INDEX "MarketMember_countryCode_idx" ON "MarketMember"("countryCode");

-- CreateIndex
CREATE INDEX "LineUpMember_deviceId_idx" ON "LineUpMember"("deviceId");

-- CreateIndex
CREATE INDEX "LineUpMember_seriesId_idx" ON "LineUpMember"("seriesId");

-- CreateIndex
CREATE UNIQUE INDEX "LineUpMember_launchId_deviceId_key" ON "LineUpMember"("launchId", "deviceId");

-- CreateIndex
CREATE UNIQUE INDEX "LineUpMember_launchId_seriesId_key" ON "LineUpMember"("launchId", "seriesId");

-- CreateIndex
CREATE INDEX "Name_subjectId_idx" ON "Name"("subjectId");

-- CreateIndex
CREATE INDEX "Name_normalized_idx" ON "Name"("normalized");

-- CreateIndex
CREATE INDEX "SlugRedirect_subjectId_idx" ON "SlugRedirect"("subjectId");

-- CreateIndex
CREATE INDEX "Basis_launchId_role_idx" ON "Basis"("launchId", "role");

-- CreateIndex
CREATE INDEX "Basis_lineUpMemberId_idx" ON "Basis"("lineUpMemberId");

-- CreateIndex
CREATE INDEX "Basis_availabilityId_idx" ON "Basis"("availabilityId");

-- CreateIndex
CREATE INDEX "Basis_claimId_idx" ON "Basis"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Subject_brandId_key" ON "Subject"("brandId");

-- CreateIndex
CREATE UNIQUE INDEX "Subject_seriesId_key" ON "Subject"("seriesId");

-- CreateIndex
CREATE UNIQUE INDEX "Subject_deviceId_key" ON "Subject"("deviceId");

-- CreateIndex
CREATE UNIQUE INDEX "Subject_launchId_key" ON "Subject"("launchId");

-- CreateIndex
CREATE UNIQUE INDEX "Subject_id_kind_key" ON "Subject"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Source_name_key" ON "Source"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Source_brandId_key" ON "Source"("brandId");

-- CreateIndex
CREATE UNIQUE INDEX "Document_url_key" ON "Document"("url");

-- CreateIndex
CREATE INDEX "Claim_subjectId_property_statedTo_idx" ON "Claim"("subjectId", "property", "statedTo");

-- CreateIndex
CREATE INDEX "Claim_memberId_idx" ON "Claim"("memberId");

-- CreateIndex
CREATE INDEX "Claim_sourceId_statedTo_idx" ON "Claim"("sourceId", "statedTo");

-- CreateIndex
CREATE INDEX "Claim_recordedAt_idx" ON "Claim"("recordedAt");

-- CreateIndex
CREATE INDEX "Claim_statedTo_idx" ON "Claim"("statedTo");

-- CreateIndex
CREATE INDEX "Claim_documentId_idx" ON "Claim"("documentId");

-- CreateIndex
CREATE INDEX "Claim_submissionKey_idx" ON "Claim"("submissionKey");

-- CreateIndex
CREATE INDEX "ClaimOp_claimId_at_idx" ON "ClaimOp"("claimId", "at");

-- CreateIndex
CREATE INDEX "ClaimOp_submissionKey_idx" ON "ClaimOp"("submissionKey");

-- CreateIndex
CREATE INDEX "ClaimOp_effectiveOn_idx" ON "ClaimOp"("effectiveOn");

-- CreateIndex
CREATE INDEX "Revision_at_idx" ON "Revision"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_subjectId_version_key" ON "Revision"("subjectId", "version");

-- CreateIndex
CREATE INDEX "Submission_at_idx" ON "Submission"("at");

-- CreateIndex
CREATE INDEX "Submission_madeId_idx" ON "Submission"("madeId");

-- CreateIndex
CREATE UNIQUE INDEX "Editor_userId_key" ON "Editor"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- AddForeignKey
ALTER TABLE "Brand" ADD CONSTRAINT "Brand_homeMarket_fkey" FOREIGN KEY ("homeMarket") REFERENCES "Market"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Brand" ADD CONSTRAINT "Brand_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Brand"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Series" ADD CONSTRAINT "Series_brandId_fkey" FOREIGN KEY ("brandId") REFERENCES "Brand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Device" ADD CONSTRAINT "Device_brandId_fkey" FOREIGN KEY ("brandId") REFERENCES "Brand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Device" ADD CONSTRAINT "Device_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Device" ADD CONSTRAINT "Device_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Device"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LaunchEvent" ADD CONSTRAINT "LaunchEvent_brandId_fkey" FOREIGN KEY ("brandId") REFERENCES "Brand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Availability" ADD CONSTRAINT "Availability_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Availability" ADD CONSTRAINT "Availability_market_fkey" FOREIGN KEY ("market") REFERENCES "Market"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MarketMember" ADD CONSTRAINT "MarketMember_groupCode_fkey" FOREIGN KEY ("groupCode") REFERENCES "Market"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MarketMember" ADD CONSTRAINT "MarketMember_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Market"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineUpMember" ADD CONSTRAINT "LineUpMember_launchId_fkey" FOREIGN KEY ("launchId") REFERENCES "LaunchEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineUpMember" ADD CONSTRAINT "LineUpMember_deviceId_fkey" FOREIGN KEY ("deviceId") REFERENCES "Device"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineUpMember" ADD CONSTRAINT "LineUpMember_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Name" ADD CONSTRAINT "Name_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Name" ADD CONSTRAINT "Name_market_fkey" FOREIGN KEY ("market") REFERENCES "Market"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlugRedirect" ADD CONSTRAINT "SlugRedirect_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Basis" ADD CONSTRAINT "Basis_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Basis" ADD CONSTRAINT "Basis_launchId_fkey" FOREIGN KEY ("launchId") REFERENCES "LaunchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Basis" ADD CONSTRAINT "Basis_lineUpMemberId_fkey" FOREIGN KEY ("lineUpMemberId") REFERENCES "LineUpMember"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Basis" ADD CONSTRAINT "Basis_availabilityId_fkey" FOREIGN KEY ("availabilityId") REFERENCES "Availability"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subject" ADD CONSTRAINT "Subject_brandId_fkey" FOREIGN KEY ("brandId") REFERENCES "Brand"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subject" ADD CONSTRAINT "Subject_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subject" ADD CONSTRAINT "Subject_deviceId_fkey" FOREIGN KEY ("deviceId") REFERENCES "Device"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subject" ADD CONSTRAINT "Subject_launchId_fkey" FOREIGN KEY ("launchId") REFERENCES "LaunchEvent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_brandId_fkey" FOREIGN KEY ("brandId") REFERENCES "Brand"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_subject_fkey" FOREIGN KEY ("subjectId", "subjectKind") REFERENCES "Subject"("id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Subject"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_market_fkey" FOREIGN KEY ("market") REFERENCES "Market"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Editor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_submissionKey_fkey" FOREIGN KEY ("submissionKey") REFERENCES "Submission"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimOp" ADD CONSTRAINT "ClaimOp_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimOp" ADD CONSTRAINT "ClaimOp_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Editor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimOp" ADD CONSTRAINT "ClaimOp_submissionKey_fkey" FOREIGN KEY ("submissionKey") REFERENCES "Submission"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Editor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Editor" ADD CONSTRAINT "Editor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
