import {getPublicSuffix} from 'tldts'; console.log(getPublicSuffix('a.co.uk',{allowPrivateDomains:true}))
